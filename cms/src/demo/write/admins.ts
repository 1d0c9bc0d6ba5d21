import { DEMO_PASSWORD } from '../../sign-in/demo-password';
import type { Load } from './load';

interface Roles {
  getSuperAdmin(): Promise<{ id: number } | null>;
  findOne(where: { code: string }): Promise<{ id: number } | null>;
}

interface Users {
  findOneByEmail(email: string): Promise<object | null>;
  create(values: object): Promise<object>;
}

/** The first accounts of the Strapi admin, in demo mode only. */
export async function writeAdmins({ strapi, seeds }: Load): Promise<void> {
  const users = strapi.service('admin::user') as unknown as Users;
  const roles = strapi.service('admin::role') as unknown as Roles;
  const superAdmin = await roles.getSuperAdmin();
  const office = await roles.findOne({ code: 'performance-office' });
  const editor = await roles.findOne({ code: 'strapi-editor' });
  for (const { role, ...admin } of seeds.admins) {
    const adminRole = role === 'super' ? superAdmin : (office ?? editor);
    if (!adminRole) throw new Error(`the Strapi admin has no role for ${admin.email}`);
    if (await users.findOneByEmail(admin.email)) continue;
    await users.create({
      ...admin,
      password: DEMO_PASSWORD,
      isActive: true,
      registrationToken: null,
      preferedLanguage: 'zh-Hans',
      roles: [adminRole.id],
    });
  }
}
