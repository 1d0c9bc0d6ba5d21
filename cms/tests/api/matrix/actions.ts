import type { Client } from '../support/client';
import { right, status, type Cell, type Verdict } from './cell';
import type { Fact } from './facts';
import { actions } from './oracle';
import type { PersonRows } from './person-rows';

/** What each verb needs besides id and version; anything the server would take. */
const BODIES: Readonly<Record<string, object>> = {
  'province-targets update': { name: '农村公路', totalValue: '1', places: 2 },
  'province-targets remove': {},
  'province-targets decompose': { parts: [{ id: 'nothing', version: 1, value: '1' }] },
  'province-targets reopen': { reason: '总量调整' },
  'targets assign': { persons: [{ person: 'x', share: '100', dueOn: '2024-12-31', lead: true }] },
  'targets adjust': { targetValue: '1', consent: { by: '李明', on: '2024-03-01' } },
  'targets save': { targetValue: '1', measures: '加强调度' },
  'targets declare': { targetValue: '1' },
  'targets return': { reason: '依据不足' },
  'targets review': {},
  'targets set': { targetValue: '1' },
  'targets publish': {},
  'target-revisions save': { targetValue: '1' },
  'target-revisions declare': { targetValue: '1' },
  'target-revisions withdraw': {},
  'target-revisions return': { reason: '依据不足' },
  'target-revisions review': {},
  'target-revisions publish': {},
  'progress-reports save': { value: '1', text: '按计划推进' },
  'progress-reports submit': { value: '1', text: '按计划推进' },
  'progress-reports return': { reason: '口径不符' },
  'progress-reports verify': { verifiedValue: '1' },
  'assessment-records submit': { score: '1', reason: '酌情给分' },
  'assessment-records archive': {},
  'assessment-records return': { reason: '佐证不全' },
  'assessment-records void': { reason: '重复记录' },
  'people update': { name: '张三', kind: 'staff' },
  'people transfer': { unit: 'nothing', effectiveOn: '2024-12-01' },
  'people leave': { effectiveOn: '2024-12-01' },
  'people handOver': { to: 'nothing' },
  'people assignRole': { role: 'nothing', from: 'now' },
  'staff-entries withdraw': { reason: '登记有误' },
  'processes open': {},
  'processes close': {},
  'evaluation-runs announce': {},
  'evaluation-runs publish': {},
  'units rename': { name: '新名称' },
  'units move': { parent: 'aaaaaaaaaaaaaaaaaaaaaaaa' },
  'units retype': { isAssessee: false },
  'units merge': { into: 'aaaaaaaaaaaaaaaaaaaaaaaa', reason: '机构改革' },
  'units close': { reason: '机构改革' },
  'units update': { sortOrder: 1 },
  'units weigh': { coefficient: '1' },
  'unit-changes withdraw': { reason: '批复有变' },
};
const VIEWS = new Set([
  'affected',
  'candidates',
  'explanation',
  'file',
  'history',
  'items',
  'letter',
  'parts',
  'peers',
  'queue',
  'roles',
  'suggestion',
  'tasks',
]);
/** Done to a noun as a whole; creations.ts or offers.ts has a cell for each. */
const ERRANDS = new Set([
  'appraisal-years start',
  ...['people check', 'people import', 'people template'],
  ...['targets allot', 'targets export', 'targets import', 'targets template'],
]);
const BATCHES = new Set([
  'targets declare',
  'targets assign',
  ...['targets return', 'targets review', 'targets publish', 'targets set'],
  ...['target-revisions return', 'target-revisions review', 'target-revisions publish'],
  ...['assessment-records submit', 'assessment-records archive'],
]);
/** Far from any version: it tells a row that was found (409) from one that was not (404). */
const STALE = 1_000_000;

/** Every verb some role has, by one person, on rows of theirs and of others. */
export function writings(rows: PersonRows): Cell[] {
  return actions().flatMap(([plural, verb]) =>
    plural === rows.resource.plural && verb !== 'create' && !isOther(plural, verb)
      ? [...singles(rows, verb), ...batches(rows, verb)]
      : [],
  );
}

const isOther = (plural: string, verb: string): boolean =>
  VIEWS.has(verb) || ERRANDS.has(`${plural} ${verb}`);

function bodyOf(plural: string, verb: string): object {
  const body = BODIES[`${plural} ${verb}`];
  if (!body) throw new Error(`the matrix does not know ${plural} ${verb}`);
  return body;
}

function singles(rows: PersonRows, verb: string): Cell[] {
  const { plural } = rows.resource;
  const allowed = rows.may(verb);
  const body = bodyOf(plural, verb);
  const cell = (row: Fact, foreign: boolean, version: number, wanted: number): Cell => ({
    who: rows.person.username,
    plural,
    what: `${verb} ${row.id}`,
    foreign: foreign || !allowed,
    async judge(client) {
      const path = `/api/${plural}/${row.id}`;
      const answer =
        verb === 'update'
          ? await client.put(path, { ...body, version })
          : await client.post(`${path}/${verb}`, { ...body, version });
      return status(answer, allowed ? wanted : 403);
    },
  });
  return [
    ...rows.own.map((row) => cell(row, false, STALE, 409)),
    ...rows.foreign.map((row) => cell(row, true, row.version, 404)),
  ];
}

function batches(rows: PersonRows, verb: string): Cell[] {
  const { plural } = rows.resource;
  const [mine] = rows.own;
  if (!BATCHES.has(`${plural} ${verb}`)) return [];
  const wanted = rows.may(verb) ? 404 : 403;
  const cell = (items: readonly Fact[]): Cell => ({
    who: rows.person.username,
    plural,
    what: `batch ${verb}`,
    foreign: true,
    judge: (client) =>
      batch(client, `/api/${plural}/batch/${verb}`, items, wanted, bodyOf(plural, verb)),
  });
  return rows.foreign.flatMap((other) => [cell([other]), ...(mine ? [cell([mine, other])] : [])]);
}

/** A row of one's own may be refused first, for its state; what matters is that nothing is done. */
async function batch(
  client: Client,
  path: string,
  rows: readonly Fact[],
  wanted: number,
  body: object,
): Promise<Verdict> {
  const items = rows.map(({ id, version }) => ({ id, version }));
  const answer = await client.post(path, { ...body, items });
  const inState = rows.length > 1 && [400, 403, 409].includes(answer.status);
  return inState ? right : status(answer, wanted);
}
