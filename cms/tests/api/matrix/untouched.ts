import { resources } from '../../../src/resources';
import type { Server } from '../harness';
import { nounFacts } from './noun-facts';

/** The table of every resource, and what else its actions write. */
const tables = (): readonly string[] =>
  [...resources.values()].flatMap(({ plural, table }) => [
    table,
    ...(nounFacts(plural).tables ?? []),
  ]);

/** What the tables hold, as one line each: the same before and after when nothing was written. */
export async function contents(server: Server): Promise<Record<string, string>> {
  const entries = tables().map(async (table) => {
    const [row] = await server.sql<{ sum: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by id)), '') as sum from ${table} t`,
    );
    return [table, row?.sum ?? ''] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
