import type { Knex } from 'knex';
import { invalid, type FieldError } from '../core/refusal';
import type { Resource } from '../core/resource';
import { columnsOf, type Row } from '../core/rows';
import type { CustomField } from './fields';
import { customDefaults, customFields } from './known';
import type { CustomValues } from './value';

/** What it needs of whoever writes. */
interface Writing {
  trx: Knex.Transaction;
}

/**
 * The custom values an action writes to a row (null when it is new), checked against the others of
 * the table. `binding`: what must be filled is asked for, on what the row has and is given together;
 * a draft leaves gaps. Errors: 400 at the fields (BX-13).
 */
export async function customValues(
  { trx }: Writing,
  resource: Resource,
  row: Row | null,
  values: CustomValues,
  { binding }: { binding: boolean },
): Promise<CustomValues> {
  const { fields } = customFields(resource);
  const stored = (row ?? customDefaults(resource.table)) as Readonly<Record<string, unknown>>;
  const wrong: Record<string, FieldError> = {};
  for (const field of fields) {
    const value = field.name in values ? values[field.name] : stored[field.name];
    if (binding && field.required && (value ?? null) === null)
      wrong[field.name] = { code: 'required' };
    else if (field.unique && (values[field.name] ?? null) !== null)
      if (await isTaken(trx, resource, row, field, values[field.name]))
        wrong[field.name] = { code: 'duplicate' };
  }
  if (Object.keys(wrong).length > 0) throw invalid(wrong);
  return values;
}

/** Strapi keeps no index for `unique`: writers of the same field wait for each other. */
async function isTaken(
  trx: Knex.Transaction,
  { table }: Resource,
  row: Row | null,
  { name }: CustomField,
  value: unknown,
): Promise<boolean> {
  const column = (await columnsOf(trx, table)).find(({ key }) => key === name)?.name;
  if (!column) throw new Error(`no column for ${name}`);
  await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`${table}.${column}`]);
  const others = trx(table)
    .where(column, value as string)
    .whereNot('id', row?.id ?? 0);
  return (await others.first('id')) !== undefined;
}

/** The custom values of a row, for a snapshot of it. */
export const customOf = (resource: Resource, row: object): Record<string, unknown> =>
  Object.fromEntries(
    customFields(resource).fields.map(({ name }) => [
      name,
      (row as Record<string, unknown>)[name] ?? null,
    ]),
  );
