import { right, status, type Cell } from './cell';
import { may, rowsOf } from './oracle';
import type { PersonRows } from './person-rows';

/** A revision hangs on a published target; of one of others not even its state is told. */
export function revisions(rows: PersonRows): Cell[] {
  if (rows.resource.plural !== 'targets') return [];
  const wanted = may(rows.person, 'target-revisions', 'create') ? 404 : 403;
  return [queue(rows), ...rows.foreign.map(({ id }) => created(rows, id, wanted))];
}

function created(rows: PersonRows, id: string, wanted: number): Cell {
  return {
    who: rows.person.username,
    plural: 'target-revisions',
    what: `create for target ${id}`,
    foreign: true,
    async judge(client) {
      const body = { target: id, targetValue: '1', reason: '计划调整' };
      return status(await client.post('/api/target-revisions', body), wanted);
    },
  };
}

interface Waiting {
  rows: { kind: string; id: string }[];
}

/** What waits for review comes from the reader's own rows alone. */
function queue(rows: PersonRows): Cell {
  const open = rows.may('queue');
  const visible = new Set(
    ['targets', 'target-revisions'].flatMap((plural) =>
      rowsOf(rows.person, plural, rows.facts).map(({ id }) => id),
    ),
  );
  return {
    who: rows.person.username,
    plural: 'targets',
    what: 'queue',
    foreign: true,
    async judge(client) {
      const filter = encodeURIComponent(JSON.stringify({ year: 2024, state: 'declared' }));
      const answer = await client.get<Waiting>(`/api/targets/queue?filter=${filter}`);
      const verdict = status(answer, open ? 200 : 403);
      if (verdict.kind !== 'right' || answer.status !== 200) return verdict;
      const foreign = answer.body.rows.find(({ id }) => !visible.has(id));
      return foreign ? { kind: 'leak', why: `the queue shows ${foreign.id}` } : right;
    },
  };
}
