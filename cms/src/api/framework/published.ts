import type { Knex } from 'knex';
import { z } from 'zod';
import type { PublishedItem } from '../../domain/framework';

const text = z.string().nullish();
const snapshot = z.object({
  items: z.array(
    z.object({
      itemKey: text,
      code: z.string(),
      name: z.string(),
      defaultTarget: text,
      indicator: z.object({ code: z.string() }).nullish(),
    }),
  ),
});

export interface LastVersion {
  number: number;
  /** Item code → its default target. */
  defaults: ReadonlyMap<string, string>;
}

interface Row {
  number: number;
  snapshot: z.output<typeof snapshot>;
}

/** Every item that any version of the framework has published; its latest wording. */
export async function publishedItems(knex: Knex, documentId: string): Promise<PublishedItem[]> {
  const items = new Map<string, PublishedItem>();
  for (const row of await versions(knex, documentId))
    for (const { itemKey, code, name, indicator } of row.snapshot.items) {
      const key = itemKey ?? code;
      items.set(key, {
        key,
        code: code.trim(),
        name: name.trim(),
        indicator: indicator?.code ?? null,
      });
    }
  return [...items.values()];
}

/** The version in force; undefined before the first. */
export async function lastVersion(
  knex: Knex,
  documentId: string,
): Promise<LastVersion | undefined> {
  const row = (await versions(knex, documentId)).at(-1);
  if (!row) return undefined;
  const defaults = row.snapshot.items.flatMap(({ code, defaultTarget }) =>
    defaultTarget ? [[code.trim(), defaultTarget] as const] : [],
  );
  return { number: row.number, defaults: new Map(defaults) };
}

/** Strapi's connection gives JSON as text. */
async function versions(knex: Knex, documentId: string): Promise<Row[]> {
  const { rows } = await knex.raw<{ rows: { number: number; snapshot: string }[] }>(
    `select number, snapshot::text as snapshot from framework_versions
     where framework_id = ? order by number`,
    [documentId],
  );
  return rows.map((row) => ({ ...row, snapshot: snapshot.parse(JSON.parse(row.snapshot)) }));
}
