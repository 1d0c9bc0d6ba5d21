import type { Knex } from 'knex';
import { strapiRefusal } from './refusals';

interface RelationMeta {
  type: string;
  target?: string;
  owner?: boolean;
  joinColumn?: { name: string };
  joinTable?: { name: string; joinColumn?: { name: string }; inverseJoinColumn?: { name: string } };
}

/**
 * Refuses to delete what something else refers to. Without this PostgreSQL would quietly empty the
 * reference, also in records that nobody may change.
 */
export async function refuseReferenced(
  trx: Knex.Transaction,
  uid: string,
  documentId: string,
): Promise<void> {
  const user = await referencedBy(trx, uid, documentId);
  if (user) throw strapiRefusal('referenced', { name: user });
}

/** The name of a content type that refers to a record; undefined when nothing does. */
export async function referencedBy(
  trx: Knex.Transaction,
  uid: string,
  documentId: string,
): Promise<string | undefined> {
  const own = strapi.db.metadata.get(uid).tableName;
  const ids = `(select id from ${own} where document_id = ?)`;
  for (const [other, meta] of strapi.db.metadata) {
    if (other.startsWith('admin::')) continue;
    const attributes = meta.attributes as unknown as Record<string, RelationMeta>;
    for (const [name, attribute] of Object.entries(attributes)) {
      // Strapi's own relation of a record to its other languages refers by document, not by row.
      if (name === 'localizations') continue;
      if (attribute.type !== 'relation' || attribute.target !== uid) continue;
      const from = referenceOf(meta.tableName, attribute);
      if (!from) continue;
      const { rows } = await trx.raw<{ rows: unknown[] }>(
        `select 1 from "${from.table}" where "${from.column}" in ${ids} limit 1`,
        [documentId],
      );
      if (rows.length > 0) return displayName(other);
    }
  }
  return undefined;
}

function referenceOf(
  table: string,
  { joinColumn, joinTable, owner }: RelationMeta,
): { table: string; column: string } | undefined {
  if (joinColumn) return { table, column: joinColumn.name };
  if (owner === false || !joinTable?.inverseJoinColumn) return undefined;
  return { table: joinTable.name, column: joinTable.inverseJoinColumn.name };
}

/** The Chinese name of a content type or component, as the admin's menu has it. */
export function displayName(uid: string): string {
  const model = strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]) as
    { info?: { displayName?: string } } | undefined;
  return model?.info?.displayName ?? uid;
}
