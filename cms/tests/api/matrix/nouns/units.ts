import { created } from '../created';
import type { NounFacts } from '../noun-facts';

export const facts: NounFacts = {
  rows: `select t.document_id as id, to_jsonb(t) as row, t.code as unit, null as type, null as assessor,
    null as target, null as people, false as published from units t`,
  tables: ['units_parent_lnk'],
  bodies: {
    rename: { name: '新名称' },
    move: { parent: 'aaaaaaaaaaaaaaaaaaaaaaaa' },
    retype: { isAssessee: false },
    merge: { into: 'aaaaaaaaaaaaaaaaaaaaaaaa', reason: '机构改革' },
    close: { reason: '机构改革' },
    update: { sortOrder: 1 },
    weigh: { coefficient: '1' },
  },
  views: ['affected'],
  cells: (rows) => [created(rows, 'units', {})],
};
