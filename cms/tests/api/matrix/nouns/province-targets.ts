import { status, type Cell } from '../cell';
import type { PersonRows } from '../person-rows';
import type { NounFacts } from '../noun-facts';

export const facts: NounFacts = {
  rows: `select t.document_id as id, to_jsonb(t) as row, null as unit, k.code as type,
    a.code as assessor, null as target, null as people, t.state = 'decomposed' as published
    from province_targets t left join target_types k on k.id = t.target_type_id
    left join units a on a.id = t.assessor_id`,
  bodies: {
    update: { name: '农村公路', totalValue: '1', places: 2 },
    remove: {},
    decompose: { parts: [{ id: 'nothing', version: 1, value: '1' }] },
    reopen: { reason: '总量调整' },
  },
  views: ['parts'],
  others: ['candidates'],
  cells: (rows) => [draw(rows), offered(rows)],
};

/** Refused for its year, which has no targets, wherever the door is open at all. */
function draw(rows: PersonRows): Cell {
  const open = rows.may('create');
  const [type] = rows.facts.get('target-types') ?? [];
  const body = { year: 2001, targetType: type?.id, itemCode: 'C04', name: '农村公路' };
  return {
    who: rows.person.username,
    plural: 'province-targets',
    what: 'create',
    foreign: !open,
    async judge(client) {
      const answer = await client.post('/api/province-targets', {
        ...body,
        ...{ totalValue: '1', places: 0 },
      });
      return status(answer, open ? 400 : 403);
    },
  };
}

/** What can be given a total is told to whom may do so. */
function offered(rows: PersonRows): Cell {
  const open = rows.may('candidates');
  return {
    who: rows.person.username,
    plural: 'province-targets',
    what: 'candidates',
    foreign: !open,
    async judge(client) {
      const filter = encodeURIComponent(JSON.stringify({ year: 2024 }));
      const answer = await client.get(`/api/province-targets/candidates?filter=${filter}`);
      return status(answer, open ? 200 : 403);
    },
  };
}
