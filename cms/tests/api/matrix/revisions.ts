import { status, type Cell } from './cell';
import { may } from './oracle';
import type { PersonRows } from './person-rows';

/** A revision hangs on a published target; of one of others not even its state is told. */
export function revisions(rows: PersonRows): Cell[] {
  if (rows.resource.plural !== 'targets') return [];
  const wanted = may(rows.person, 'target-revisions', 'create') ? 404 : 403;
  return rows.foreign.map(({ id }) => ({
    who: rows.person.username,
    plural: 'target-revisions',
    what: `create for target ${id}`,
    foreign: true,
    async judge(client) {
      const body = { target: id, targetValue: '1', reason: '计划调整' };
      return status(await client.post('/api/target-revisions', body), wanted);
    },
  }));
}
