import type { Client } from '../support/client';
import { right, status, type Cell, type Verdict } from './cell';
import type { Fact } from './facts';
import { fileOf, nounFacts } from './noun-facts';
import { actions } from './oracle';
import type { PersonRows } from './person-rows';

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

/** Not done to one row: a reading, or something done without one. */
function isOther(plural: string, verb: string): boolean {
  const { views = [], others = [] } = nounFacts(plural);
  return views.includes(verb) || others.includes(verb);
}

function bodyOf(plural: string, verb: string): object {
  const body = nounFacts(plural).bodies?.[verb];
  if (!body)
    throw new Error(`the matrix does not know ${plural} ${verb}: add it to ${fileOf(plural)}`);
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
  if (!nounFacts(plural).batches?.includes(verb)) return [];
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
