import { z } from 'zod';
import type { Knex } from 'knex';
import { schemeForm } from '../evaluation-scheme/definition';

const row = z.object({
  id: z.number(),
  documentId: z.string(),
  year: z.number(),
  schemeId: z.number().nullable(),
  state: z.string(),
  schemeSnapshot: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(schemeForm),
});
export type RunRow = z.infer<typeof row>;

/** A run as its job sees it; locked until the end of the transaction if asked. */
export async function loadRun(
  knex: Knex,
  documentId: string,
  { lock = false } = {},
): Promise<RunRow | undefined> {
  const { rows } = await knex.raw<{ rows: unknown[] }>(
    `select id, document_id as "documentId", year, scheme_id as "schemeId", state,
       scheme_snapshot::text as "schemeSnapshot"
     from evaluation_runs where document_id = ?${lock ? ' for update' : ''}`,
    [documentId],
  );
  return rows[0] === undefined ? undefined : row.parse(rows[0]);
}
