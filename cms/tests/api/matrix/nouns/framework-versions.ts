import type { NounFacts } from '../noun-facts';

export const facts: NounFacts = {
  rows: `select t.document_id as id, to_jsonb(t) as row, null as unit, k.code as type,
    null as assessor, null as target, null as people, true as published
    from framework_versions t left join target_types k on k.id = t.target_type_id`,
  tables: ['frameworks'],
};
