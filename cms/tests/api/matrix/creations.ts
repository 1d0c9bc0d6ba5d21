import type { Answer, Client } from '../support/client';
import { status, type Cell } from './cell';
import type { Fact } from './facts';
import type { PersonRows } from './person-rows';

/** What creates hangs on something: nobody hangs it on a row of others. */
export function creations(rows: PersonRows): Cell[] {
  const { plural } = rows.resource;
  if (plural === 'targets') return rows.foreign.map((target) => upload(rows, target, undefined));
  if (plural === 'progress-reports' && rows.foreign.length > 0)
    return rows.foreign.map((report) => upload(rows, rows.visible[0], report));
  if (plural === 'appraisal-years')
    return [create(rows, plural, { from: 2001, to: 2002 }, '/start')];
  if (plural === 'processes') return [create(rows, plural, { year: 2001, occasion: 'nothing' })];
  if (plural === 'province-targets') return [draw(rows), offered(rows)];
  if (plural === 'units') return [create(rows, plural, {})];
  if (plural === 'people') return [enter(rows), roles(rows), ...staffLists(rows)];
  if (plural === 'evaluation-schemes')
    return rows.all.map(({ id }) => create(rows, 'evaluation-runs', { year: 2001, scheme: id }));
  return [];
}

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

/** Never one that would succeed: the refusal tells whether the door is open (400) or shut (403). */
function create(rows: PersonRows, plural: string, body: object, verb = ''): Cell {
  const role = plural === 'units' ? 'systemAdmin' : 'performanceOffice';
  const open = rows.person.role === role;
  return {
    who: rows.person.username,
    plural,
    what: `create ${verb}`,
    foreign: !open,
    judge: async (client) =>
      status(await client.post(`/api/${plural}${verb}`, body), open ? 400 : 403),
  };
}

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

const UPLOADERS = new Set(['directUnit', 'cityBureau', 'company', 'responsiblePerson']);

function upload(rows: PersonRows, target: Fact | undefined, report: Fact | undefined): Cell {
  const id = report ? (target?.target ?? '') : (target?.id ?? '');
  return {
    who: rows.person.username,
    plural: 'work-documents',
    what: report ? `upload to report ${report.id}` : `upload to target ${id}`,
    foreign: true,
    async judge(client) {
      const body = new FormData();
      body.set('target', id);
      if (report) body.set('report', report.id);
      body.set('file', new Blob(['not read at all']), 'x.docx');
      const answer = await client.request('POST', '/api/work-documents', { body });
      const fields = Object.keys((answer.body as { errors?: object }).errors ?? {});
      if (UPLOADERS.has(rows.person.role) && !fields.includes('target'))
        return { kind: 'leak', why: `${answer.status} ${fields.join()}: the target was found` };
      return status(answer, UPLOADERS.has(rows.person.role) ? 400 : 403);
    },
  };
}
