import type { Client } from '../support/client';
import { idsOf, list, right, status, type Cell, type Verdict } from './cell';
import { filters } from './filters';
import type { PersonRows } from './person-rows';

const PAGE = 500;
const PAGES = 5;
const NOBODY = 'aaaaaaaaaaaaaaaaaaaaaaaa';

/** The address of a list. */
export function listPath(plural: string, parts: Readonly<Record<string, unknown>>): string {
  const query = Object.entries(parts).map(
    ([name, value]) => `${name}=${encodeURIComponent(JSON.stringify(value))}`,
  );
  return `/api/${plural}?${query.join('&')}`;
}

/** Every way of reading a resource, over HTTP, for one person. */
export function readings(rows: PersonRows): Cell[] {
  return rows.may('find') ? [...ones(rows), ...lists(rows)] : closed(rows);
}

function cellOf(rows: PersonRows) {
  const about = { who: rows.person.username, plural: rows.resource.plural };
  return (what: string, foreign: boolean, judge: Cell['judge']): Cell => ({
    ...about,
    what,
    foreign,
    judge,
  });
}

function ones(rows: PersonRows): Cell[] {
  const cell = cellOf(rows);
  const one = (id: string) => `/api/${rows.resource.plural}/${id}`;
  return [
    ...rows.own.map(({ id }) =>
      cell(`one ${id}`, false, async (client) => status(await client.get(one(id)), 200)),
    ),
    ...[...rows.foreign.map(({ id }) => id), NOBODY].map((id) =>
      cell(`one ${id}`, true, async (client) => status(await client.get(one(id)), 404)),
    ),
  ];
}

function lists(rows: PersonRows): Cell[] {
  const cell = cellOf(rows);
  const { resource, ids } = rows;
  const total = ids.size;
  const ask = (what: string, foreign: boolean, parts: object, wanted: object = {}): Cell =>
    cell(`${what} ${JSON.stringify(parts)}`, foreign, async (client) => {
      const answer = await client.get(listPath(resource.plural, { range: [0, 99], ...parts }));
      return list(answer, { visible: ids, ...wanted });
    });
  const sorts = ['id', ...Object.keys(resource.embed ?? {}).filter((name) => SORTED.has(name))].map(
    (field) => ask('sort', true, { sort: [field, field === 'id' ? 'DESC' : 'ASC'] }, { total }),
  );
  return [
    cell('export', true, (client) => exported(client, rows)),
    ask('past the end', true, { range: [total, total + 9] }, { total, shown: 0 }),
    ...sorts,
    ...filters(rows).map(({ filter, total: found }) =>
      ask('filter', true, { filter }, found === undefined ? {} : { total: found }),
    ),
  ];
}

const SORTED = new Set(['unit', 'targetType', 'target']);

/** Page by page, as an export reads: all of the person's rows and nothing else. */
async function exported(client: Client, rows: PersonRows): Promise<Verdict> {
  const { ids, resource } = rows;
  const seen = new Set<string>();
  const pages = Math.min(Math.ceil(ids.size / PAGE) || 1, PAGES);
  for (let page = 0; page < pages; page += 1) {
    const range = [page * PAGE, page * PAGE + PAGE - 1];
    const answer = await client.get(listPath(resource.plural, { range, sort: ['id', 'ASC'] }));
    const verdict = list(answer, { visible: ids, total: ids.size });
    if (verdict.kind !== 'right') return verdict;
    for (const id of idsOf(answer)) seen.add(id);
  }
  const wanted = Math.min(ids.size, PAGES * PAGE);
  return seen.size === wanted
    ? right
    : { kind: 'denied', why: `${seen.size} of ${wanted} rows came` };
}

/** Somebody who has not signed in reads nothing at all. */
export function visits(plural: string, ids: readonly string[]): Cell[] {
  const paths = [`/api/${plural}`, ...ids.map((id) => `/api/${plural}/${id}`)];
  return paths.map((path) => ({
    who: 'visitor',
    plural,
    what: path,
    foreign: true,
    judge: async (client) => status(await client.get(path), 401),
  }));
}

/** A resource the role has no toggle for is closed, whatever is asked. */
function closed(rows: PersonRows): Cell[] {
  const { plural } = rows.resource;
  const [first] = rows.all;
  const id = first?.id ?? NOBODY;
  const paths = [
    `/api/${plural}`,
    `/api/${plural}/${id}`,
    listPath(plural, { range: [0, 9] }),
    listPath(plural, { filter: { id: [id] } }),
    listPath(plural, { sort: ['id', 'DESC'] }),
  ];
  const cell = cellOf(rows);
  return paths.map((path) =>
    cell(path, true, async (client) => status(await client.get(path), 403)),
  );
}
