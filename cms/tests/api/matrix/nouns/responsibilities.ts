import type { NounFacts } from '../noun-facts';

export const facts: NounFacts = {
  rows: `select t.document_id as id, to_jsonb(t) as row, g.unit, g.type, g.assessor, g.target,
    array(select p.username from people_user_lnk l join up_users p on p.id = l.user_id
      where l.person_id = t.person_id) as people, false as published
    from responsibilities t join g on g.id = t.target_id`,
};
