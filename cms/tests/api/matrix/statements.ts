/** The targets as `g`, in front of every statement; each tells of a row what `Fact` has. */
export const TARGETS = `with g as (
  select x.id, x.document_id as target, u.code as unit, k.code as type, a.code as assessor,
    array(select p.username from responsibilities r join people_user_lnk l on l.person_id = r.person_id
      join up_users p on p.id = l.user_id where r.target_id = x.id) as people
  from targets x left join units u on u.id = x.unit_id
  left join target_types k on k.id = x.target_type_id left join units a on a.id = x.assessor_id)`;
export const ABOUT_TARGET = 'g.unit, g.type, g.assessor, g.target, g.people';
const NOTHING = 'null as unit, null as type, null as assessor, null as target, null as people';

export const ofTarget = (table: string, published: string): string =>
  `select t.document_id as id, to_jsonb(t) as row, ${ABOUT_TARGET}, ${published} as published
   from ${table} t join g on g.id = t.target_id`;
export const plain = (table: string, published = 'false'): string =>
  `select t.document_id as id, to_jsonb(t) as row, ${NOTHING}, ${published} as published from ${table} t`;
export const ofUnit = (table: string, published: string, type = 'null::int'): string =>
  `select t.document_id as id, to_jsonb(t) as row, u.code as unit, k.code as type, null as assessor,
     null as target, null as people, ${published} as published
   from ${table} t left join units u on u.id = t.unit_id left join target_types k on k.id = ${type}`;
