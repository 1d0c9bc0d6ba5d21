import type { Context } from 'koa';
import { officeOf } from '../access/office';
import type { Office } from '../access/principal';
import { Refusal } from '../core/refusal';
import { isDemo } from '../core/settings';
import { actionOf } from '../core/registry';
import { DEMO_PASSWORD } from './demo-password';

const EACH_ROLE = 3;
/** The offices in the order of cms/docs/features.md#who-uses-it. */
const ORDER: readonly Office[] = [
  'decision',
  'functional',
  'performance',
  'execution',
  'administration',
];

/** A few accounts of each role, those of the demo only: others have passwords of their own. */
const PEOPLE = `select username, name, unit, office, role,
  array(select m.action from up_permissions m
    join up_permissions_role_lnk ml on ml.permission_id = m.id where ml.role_id = people.role_id) as toggles
from (
  select u.username, coalesce(u.full_name, u.username) as name, coalesce(n.name, '') as unit,
    p.office, r.name as role, u.id, r.id as role_id,
    row_number() over (partition by r.id order by u.id) as place
  from up_users u
  join up_users_role_lnk rl on rl.user_id = u.id
  join up_roles r on r.id = rl.role_id
  left join role_profiles_role_lnk pl on pl.role_id = r.id
  left join role_profiles p on p.id = pl.role_profile_id
  left join up_users_unit_lnk ul on ul.user_id = u.id
  left join units n on n.id = ul.unit_id
  where u.blocked is not true and u.email like '%@milepost.example'
) people where place <= ${EACH_ROLE} order by role_id, id`;

export interface DemoPerson {
  username: string;
  name: string;
  unit: string;
  office: Office;
  role: string;
  password: string;
}

type Found = Omit<DemoPerson, 'password' | 'office'> & { office: Office | null; toggles: string[] };

/** Whom the demo lets one be. */
export async function readDemoPeople(): Promise<DemoPerson[]> {
  const { rows } = await strapi.db.connection.raw<{ rows: Found[] }>(PEOPLE);
  return rows
    .map(({ toggles, office, ...person }) => ({
      ...person,
      office: office ?? officeOf(new Set(toggles.flatMap((toggle) => actionOf(toggle) ?? []))),
      password: DEMO_PASSWORD,
    }))
    .sort((a, b) => ORDER.indexOf(a.office) - ORDER.indexOf(b.office));
}

/** GET /api/demo-people; outside a demo there is no such thing. */
export async function demoPeople(ctx: Context): Promise<void> {
  if (!isDemo()) throw new Refusal(404, 'notFound');
  ctx.body = await readDemoPeople();
}
