import { DEMO_PASSWORD } from '../../sign-in/demo-password';
import type { Load } from './load';

/** The first accounts of the Strapi admin, in demo mode only. */
export async function writeAdmins({ strapi, seeds }: Load): Promise<void> {
  const users = strapi.service('admin::user');
  const roles = strapi.service('admin::role');
  const superAdmin = await roles.getSuperAdmin();
  const office = await roles.findOne({ code: 'performance-office' });
  const editor = await roles.findOne({ code: 'strapi-editor' });
  for (const { role, ...admin } of seeds.admins) {
    const given = role === 'super' ? superAdmin : (office ?? editor);
    if (await users.findOneByEmail(admin.email)) continue;
    await users.create({
      ...admin,
      password: DEMO_PASSWORD,
      isActive: true,
      registrationToken: null,
      preferedLanguage: 'zh-Hans',
      roles: [given.id],
    });
  }
}
