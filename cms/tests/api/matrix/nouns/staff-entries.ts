import type { NounFacts } from '../noun-facts';

export const facts: NounFacts = {
  rows: `select t.document_id as id, to_jsonb(t) as row, u.code as unit, null as type, null as assessor,
    null as target, array(select p.username from people_user_lnk a join up_users p on p.id = a.user_id
      where a.person_id = t.person_id) as people, false as published from staff_entries t
    left join people_unit_lnk l on l.person_id = t.person_id left join units u on u.id = l.unit_id`,
  bodies: {
    withdraw: { reason: '登记有误' },
  },
};
