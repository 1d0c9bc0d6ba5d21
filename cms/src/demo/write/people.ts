import type { SeedAccount } from '../../../../database/seeds/types';
import { DEMO_PASSWORD } from '../../sign-in/demo-password';
import { newId } from '../../core/new-id';
import { draw, pick } from '../model/random';
import { known, type Load } from './load';

const STAFF = 3;

interface Accounts {
  ensureHashedPasswords(values: { password: string }): Promise<{ password: string }>;
}

/** Accounts, and the people who can be named on targets. One hash serves all: it is one password. */
export async function writePeople(load: Load, now: Date): Promise<void> {
  const { strapi, seeds } = load;
  const accounts = strapi.plugin('users-permissions').service('user') as unknown as Accounts;
  const { password } = await accounts.ensureHashedPasswords({ password: DEMO_PASSWORD });
  const roles = await rolesOf(load);
  for (const [index, account] of seeds.accounts.entries()) {
    const user = await writeAccount(load, account, known(roles, account.role), password, now);
    load.users.set(account.username, user);
    if (account.person) await writePerson(load, account, `A${index + 1}`, now, user);
  }
  for (const unit of seeds.units.filter(({ parent }) => parent))
    for (let index = 0; index < STAFF; index += 1) {
      const words = [unit.code, 'staff', index];
      const surname = pick([...seeds.staffNames.surnames], ...words);
      const fullName = surname + pick(seeds.staffNames.given, ...words, 'given');
      const staffNo = `${unit.code}-${index + 1}`;
      await writePerson(load, { unit: unit.code, fullName }, staffNo, now);
    }
}

async function rolesOf({ trx }: Load): Promise<Map<string, number>> {
  const rows: { id: number; type: string }[] = await trx('up_roles').select('id', 'type');
  return new Map(rows.map(({ id, type }) => [type, id]));
}

async function writeAccount(
  load: Load,
  account: SeedAccount,
  role: number,
  password: string,
  now: Date,
): Promise<number> {
  const { username, fullName, unit, unitsInCharge = [], targetTypesInCharge = [] } = account;
  const user = (await load.strapi.db.query('plugin::users-permissions.user').create({
    data: {
      documentId: newId(),
      username,
      email: `${username}@milepost.example`,
      fullName,
      password,
      provider: 'local',
      confirmed: true,
      blocked: false,
      role,
      unit: known(load.units, unit).id,
      unitsInCharge: unitsInCharge.map((code) => known(load.units, code).id),
      targetTypesInCharge: targetTypesInCharge.map((code) => known(load.targetTypes, code).id),
      publishedAt: now,
    },
  })) as { id: number };
  return user.id;
}

async function writePerson(
  load: Load,
  { unit, fullName }: Pick<SeedAccount, 'unit' | 'fullName'>,
  staffNo: string,
  now: Date,
  user?: number,
): Promise<void> {
  const person = (await load.strapi.db.query('api::person.person').create({
    data: {
      documentId: newId(),
      staffNo,
      name: fullName,
      kind: draw(staffNo) < 0.2 ? 'contract' : 'staff',
      unit: known(load.units, unit).id,
      publishedAt: now,
      ...(user === undefined ? {} : { user }),
    },
  })) as { id: number };
  load.people.set(unit, [...(load.people.get(unit) ?? []), person.id]);
}
