import type { SeedAccount } from '../../../../database/seeds/types';
import { DEMO_PASSWORD } from '../../sign-in/demo-password';
import { SYSTEM, type Actor } from '../../actions/actor';
import { inThePast } from '../../actions/transaction';
import type { UnitOfWork } from '../../actions/unit-of-work';
import { draw, pick } from '../model/random';
import { known, type Load } from './load';

const STAFF = 3;

interface Accounts {
  ensureHashedPasswords(values: { password: string }): Promise<{ password: string }>;
}

/** Accounts, and the people who can be named on targets. One hash serves all: it is one password. */
export async function writePeople(load: Load, now: Date): Promise<void> {
  const { strapi } = load;
  const accounts = strapi.plugin('users-permissions').service('user') as unknown as Accounts;
  const { password } = await accounts.ensureHashedPasswords({ password: DEMO_PASSWORD });
  const roles = await rolesOf(load);
  await inThePast(SYSTEM, now, (work) => writeAll(work, load, roles, password));
}

async function writeAll(
  work: UnitOfWork<Actor>,
  load: Load,
  roles: ReadonlyMap<string, number>,
  password: string,
): Promise<void> {
  const { seeds } = load;
  for (const [index, account] of seeds.accounts.entries()) {
    const user = await writeAccount(work, load, account, known(roles, account.role), password);
    load.users.set(account.username, user);
    if (account.person) await writePerson(work, load, account, `A${index + 1}`, user);
  }
  for (const unit of seeds.units.filter(({ parent }) => parent))
    for (let index = 0; index < STAFF; index += 1) {
      const words = [unit.code, 'staff', index];
      const surname = pick([...seeds.staffNames.surnames], ...words);
      const fullName = surname + pick(seeds.staffNames.givenNames, ...words, 'given');
      const staffNo = `${unit.code}-${index + 1}`;
      await writePerson(work, load, { unit: unit.code, fullName }, staffNo);
    }
}

async function rolesOf({ trx }: Load): Promise<Map<string, number>> {
  const rows: { id: number; type: string }[] = await trx('up_roles').select('id', 'type');
  return new Map(rows.map(({ id, type }) => [type, id]));
}

async function writeAccount(
  work: UnitOfWork<Actor>,
  load: Load,
  account: SeedAccount,
  role: number,
  password: string,
): Promise<number> {
  const { username, fullName, unit, unitsInCharge = [], targetTypesInCharge = [] } = account;
  const { id } = await work.insert('up_users', {
    username,
    email: `${username}@milepost.example`,
    fullName,
    password,
    provider: 'local',
    confirmed: true,
    blocked: false,
  });
  const own = { user_id: id };
  await work.link('up_users_role_lnk', own, { role_id: role });
  await work.link('up_users_unit_lnk', own, { unit_id: known(load.units, unit).id });
  await work.addLinks(
    'up_users_units_in_charge_lnk',
    unitsInCharge.map((code, at) => {
      return { ...own, unit_id: known(load.units, code).id, unit_ord: at + 1 };
    }),
  );
  await work.addLinks(
    'up_users_target_types_in_charge_lnk',
    targetTypesInCharge.map((code, at) => {
      const type = known(load.targetTypes, code);
      return { ...own, target_type_id: type.id, target_type_ord: at + 1 };
    }),
  );
  return id;
}

async function writePerson(
  work: UnitOfWork<Actor>,
  load: Load,
  { unit, fullName }: Pick<SeedAccount, 'unit' | 'fullName'>,
  staffNo: string,
  user?: number,
): Promise<void> {
  const kind = draw(staffNo) < 0.2 ? 'contract' : 'staff';
  const { id } = await work.insert('people', { staffNo, name: fullName, kind });
  const own = { person_id: id };
  await work.link('people_unit_lnk', own, { unit_id: known(load.units, unit).id });
  if (user !== undefined) await work.link('people_user_lnk', own, { user_id: user });
  load.people.set(unit, [...(load.people.get(unit) ?? []), id]);
}
