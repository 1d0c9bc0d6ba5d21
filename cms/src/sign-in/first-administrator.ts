import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { faultOfPassword } from '../domain/password/policy';
import { translate } from '../messages';
import { settings } from './settings';

export interface Administrator {
  email: string;
  password: string;
}

interface AdminUsers {
  count(): Promise<number>;
  create(values: object): Promise<unknown>;
}

/** Made once, before the server listens: otherwise the first visitor of /admin could take the place. */
export async function makeFirstAdministrator(
  strapi: Core.Strapi,
  ask: () => Promise<Administrator>,
): Promise<void> {
  const admins = strapi.service('admin::user') as unknown as AdminUsers & {
    exists(): Promise<boolean>;
  };
  if (await admins.exists()) return;
  const { email, password } = await ask();
  check(email, password);
  const role = (await strapi.service('admin::role').getSuperAdmin()) as { id: number };
  await addAccount(strapi, email, password);
  await admins.create({
    email: email.toLowerCase(),
    firstname: '系统管理员',
    password,
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'zh-Hans',
    roles: [role.id],
  });
}

function check(email: string, password: string): void {
  if (!z.email().safeParse(email).success)
    throw new Error(`ADMIN_EMAIL: ${email} is not an address`);
  const names = [email.split('@')[0] ?? ''];
  const policy = { ...settings().password, minClasses: 3 };
  const fault = faultOfPassword(password, names, policy);
  if (fault) throw new Error(`ADMIN_PASSWORD: ${translate('en', fault.code, fault.params)}`);
  // The Strapi admin asks for these three by itself.
  if (![/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(password)))
    throw new Error('ADMIN_PASSWORD: it needs a small letter, a capital letter and a digit');
}

/** The same person in the portal: user name `admin`, role system administrator. */
async function addAccount(strapi: Core.Strapi, email: string, password: string): Promise<void> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'systemAdmin' } });
  const users = strapi.plugin('users-permissions').service('user') as {
    add(values: object): Promise<unknown>;
  };
  const name = { username: 'admin', fullName: '系统管理员' };
  const known = await strapi.db
    .query('plugin::users-permissions.user')
    .findOne({ where: { username: name.username } });
  if (known) return;
  await users.add({
    ...name,
    email: email.toLowerCase(),
    password,
    provider: 'local',
    confirmed: true,
    role: (role as { id: number }).id,
  });
}
