import { isOwned } from '../guard/owned';
import { hints } from './hints';
import { HIDDEN, WIDE, lists } from './lists';

interface Metadata {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}

export interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, Metadata>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}

export interface Model {
  uid: string;
  attributes: Readonly<Record<string, { type: string; conditions?: unknown }>>;
}

const ROW = 12;
const HALF = 6;

/** The form and the list of a type in the Strapi admin, on top of what Strapi makes of it itself. */
export function configure(model: Model, stored: Configuration): Configuration {
  const fields = Object.keys(model.attributes).filter((name) => name in stored.metadatas);
  const visible = fields.filter((name) => !HIDDEN.has(name));
  const listed = lists[model.uid]?.filter((name) => name in stored.metadatas);
  const main = ['rowTitle', 'name', 'title', 'username', 'code', 'itemCode', 'year'].find((name) =>
    fields.includes(name),
  );
  return {
    settings: {
      ...stored.settings,
      pageSize: 50,
      ...(main ? { mainField: main } : {}),
      ...(fields.includes('sortOrder') ? { defaultSortBy: 'sortOrder' } : {}),
    },
    metadatas: Object.fromEntries(
      Object.entries(stored.metadatas).map(([name, metadata]) => [
        name,
        metadataOf(model.uid, name, metadata),
      ]),
    ),
    layouts: {
      list: listed ?? stored.layouts.list.filter((name) => !HIDDEN.has(name)),
      edit: rowsOf(
        visible.map((name) => ({
          name,
          type: model.attributes[name]?.type ?? 'string',
          conditional: model.attributes[name]?.conditions !== undefined,
        })),
      ),
    },
  };
}

function metadataOf(uid: string, name: string, { edit, list }: Metadata): Metadata {
  // In Chinese: the admin itself shows it in the reader's language (admin/speak-hints.ts).
  const description = hints[`${uid}.${name}`]?.[0];
  const main = edit.mainField === undefined ? {} : { mainField: mainOf(edit.mainField) };
  return {
    edit: {
      ...edit,
      ...main,
      ...(description ? { description } : {}),
      ...(isOwned(uid) ? { editable: false } : {}),
    },
    list,
  };
}

/** A related record is shown by its name; Strapi takes the first text, which is mostly the code. */
const mainOf = (field: unknown): unknown =>
  field === 'code' || field === 'staffNo' ? 'name' : field;

interface Placed {
  name: string;
  type: string;
  conditional: boolean;
}

/**
 * Short fields stand two in a row, long ones alone. Those of which only one shows at a time share a
 * row, or each hidden one would leave a gap.
 */
function rowsOf(fields: readonly Placed[]) {
  const rows: { name: string; size: number }[][] = [];
  let conditional = false;
  for (const field of fields) {
    const { name, type } = field;
    const size = WIDE.has(type) ? ROW : HALF;
    const last = rows.at(-1);
    const used = last?.reduce((sum, one) => sum + one.size, 0) ?? ROW;
    const joins = (conditional && field.conditional) || used + size <= ROW;
    if (last && joins) last.push({ name, size });
    else rows.push([{ name, size }]);
    conditional = field.conditional;
  }
  return rows;
}
