import type { ListView } from '../../../rest/operation';
import { read } from '../../../core/reads';

const ROLES = `select coalesce(json_agg(json_build_object('id', r.document_id, 'name', r.name,
    'office', p.office) order by r.id), '[]')::text
  from up_roles r left join role_profiles_role_lnk l on l.role_id = r.id
  left join role_profiles p on p.id = l.role_profile_id
  where r.type not in ('public', 'authenticated')`;

/** GET /roles: which roles there are to give. */
export const roles: ListView = {
  verb: 'roles',
  async ofList() {
    const [row] = await read(ROLES, []);
    return row?.[0];
  },
};
