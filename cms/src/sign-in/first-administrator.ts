import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { faultOfPassword } from '../domain/password/policy';
import { translate } from '../messages';
import { settings } from './settings';

export interface Administrator {
  email: string;
  password: string;
}

/** What is wrong with each of the two, in words; undefined when nothing is. */
export interface Checks {
  email(email: string): string | undefined;
  password(password: string, email: string): string | undefined;
}

export type Ask = (checks: Checks) => Promise<Administrator>;

interface Users {
  exists(): Promise<boolean>;
  create(values: object): Promise<unknown>;
  add(values: object): Promise<unknown>;
}

interface Roles {
  getSuperAdmin(): Promise<{ id: number }>;
}

const NAME = '系统管理员';

/** Made once, before the server listens: otherwise the first visitor of /admin could take the place. */
export async function makeFirstAdministrator(strapi: Core.Strapi, ask: Ask): Promise<void> {
  const admins = strapi.service('admin::user') as unknown as Users;
  if (await admins.exists()) return;
  const { email, password } = await ask({ email: faultOfEmail, password: faultOf });
  await addAccount(strapi, email, password);
  const roles = strapi.service('admin::role') as unknown as Roles;
  const { id } = await roles.getSuperAdmin();
  await admins.create({
    email: email.toLowerCase(),
    firstname: NAME,
    password,
    isActive: true,
    registrationToken: null,
    preferedLanguage: 'zh-Hans',
    roles: [id],
  });
}

function faultOfEmail(email: string): string | undefined {
  return z.email().safeParse(email).success ? undefined : `${email} is not an address`;
}

function faultOf(password: string, email: string): string | undefined {
  const names = [email.split('@')[0] ?? ''];
  const fault = faultOfPassword(password, names, settings().password);
  if (fault) return translate('en', fault.code, fault.params);
  // The Strapi admin asks for these three by itself.
  const kinds = [/[a-z]/, /[A-Z]/, /\d/].every((kind) => kind.test(password));
  return kinds ? undefined : 'it needs a small letter, a capital letter and a digit';
}

/** The same person in the portal: user name `admin`, role system administrator. */
async function addAccount(strapi: Core.Strapi, email: string, password: string): Promise<void> {
  const username = 'admin';
  const known = await strapi.db.connection('up_users').where({ username }).first<object>('id');
  if (known) return;
  const role = await strapi.db
    .connection('up_roles')
    .where({ type: 'systemAdmin' })
    .first<{ id: number } | undefined>('id');
  if (!role) throw new Error('there is no role systemAdmin');
  await strapi.plugin('users-permissions').service<Users>('user').add({
    username,
    fullName: NAME,
    email: email.toLowerCase(),
    password,
    provider: 'local',
    confirmed: true,
    role: role.id,
  });
}
