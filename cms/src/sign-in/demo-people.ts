import type { Context } from 'koa';
import { Refusal } from '../rest/errors';
import { DEMO_PASSWORD } from './demo-password';

const EACH_ROLE = 3;

/** A few accounts of each role, the offices in the order of features.md, "Who uses it". */
const PEOPLE = `select username, name, unit, office, role from (
  select u.username, coalesce(u.full_name, u.username) as name, coalesce(n.name, '') as unit,
    p.office, r.name as role, u.id, r.id as role_id,
    row_number() over (partition by r.id order by u.id) as place
  from up_users u
  join up_users_role_lnk rl on rl.user_id = u.id
  join up_roles r on r.id = rl.role_id
  join role_profiles_role_lnk pl on pl.role_id = r.id
  join role_profiles p on p.id = pl.role_profile_id
  left join up_users_unit_lnk ul on ul.user_id = u.id
  left join units n on n.id = ul.unit_id
  where u.blocked is not true
) people where place <= ${EACH_ROLE}
order by array_position(
  array['decision', 'functional', 'performance', 'execution', 'administration'], office), role_id, id`;

export interface DemoPerson {
  username: string;
  name: string;
  unit: string;
  office: string;
  role: string;
  password: string;
}

/** Whom the demo lets one be. */
export async function readDemoPeople(): Promise<DemoPerson[]> {
  const { rows } = await strapi.db.connection.raw<{ rows: Omit<DemoPerson, 'password'>[] }>(PEOPLE);
  return rows.map((person) => ({ ...person, password: DEMO_PASSWORD }));
}

/** GET /api/demo-people; outside a demo there is no such thing. */
export async function demoPeople(ctx: Context): Promise<void> {
  if (process.env.MILEPOST_DEMO !== 'true') throw new Refusal(404, 'notFound');
  ctx.body = await readDemoPeople();
}
