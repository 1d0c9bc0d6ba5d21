import type { Answer, Client } from '../../support/client';
import { status, type Cell } from '../cell';
import type { PersonRows } from '../person-rows';
import type { NounFacts } from '../noun-facts';

export const facts: NounFacts = {
  rows: `select t.document_id as id, to_jsonb(t) as row, u.code as unit, null as type, null as assessor,
    null as target, null as people, false as published from people t
    left join people_unit_lnk l on l.person_id = t.id left join units u on u.id = l.unit_id`,
  tables: ['people_unit_lnk', 'up_users_role_lnk'],
  bodies: {
    update: { name: '张三', kind: 'staff' },
    transfer: { unit: 'nothing', effectiveOn: '2024-12-01' },
    leave: { effectiveOn: '2024-12-01' },
    handOver: { to: 'nothing' },
    assignRole: { role: 'nothing', from: 'now' },
  },
  views: ['tasks'],
  others: ['check', 'import', 'template', 'roles'],
  cells: (rows) => [enter(rows), roles(rows), ...staffLists(rows)],
};

const NOBODY = {
  staffNo: 'X',
  name: '张三',
  kind: 'staff',
  unit: 'nothing',
  effectiveOn: '2024-12-01',
};

/** People are entered by who has the toggle, into units that are there. */
function enter(rows: PersonRows): Cell {
  const allowed = rows.may('create');
  return {
    who: rows.person.username,
    plural: 'people',
    what: 'create',
    foreign: !allowed,
    judge: async (client) => status(await client.post('/api/people', NOBODY), allowed ? 400 : 403),
  };
}

/** A list of staff: out for who may, and in only as an Excel file. */
function staffLists(rows: PersonRows): Cell[] {
  const cell = (verb: string, wanted: number, ask: (client: Client) => Promise<Answer>): Cell => ({
    who: rows.person.username,
    plural: 'people',
    what: verb,
    foreign: !rows.may(verb),
    judge: async (client) => status(await ask(client), rows.may(verb) ? wanted : 403),
  });
  const send = (verb: string) => (client: Client) => {
    const body = new FormData();
    body.set('file', new Blob(['no list']), 'x.xlsx');
    return client.request('POST', `/api/people/${verb}`, { body });
  };
  return [
    cell('template', 200, (client) => client.get('/api/people/template')),
    cell('check', 400, send('check')),
    cell('import', 400, send('import')),
  ];
}

/** Which roles there are to give is for those who give them (SA-6). */
function roles(rows: PersonRows): Cell {
  const allowed = rows.may('roles');
  return {
    who: rows.person.username,
    plural: 'people',
    what: 'roles',
    foreign: !allowed,
    judge: async (client) => status(await client.get('/api/people/roles'), allowed ? 200 : 403),
  };
}
