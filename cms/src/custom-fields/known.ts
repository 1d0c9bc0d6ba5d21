import type { Resource } from '../core/resource';
import { customFieldsOf, type Attribute, type CustomFields } from './fields';
import { isExtensible, SHIPPED } from './shipped';
import { checkValue, type CustomValues } from './value';

/**
 * Words of the inputs and queries of the API; a field of that name could not be distinguished from
 * them.
 */
const WORDS = [
  'action',
  'custom',
  'effectiveOn',
  'file',
  'id',
  'items',
  'notes',
  'q',
  'reason',
  'version',
];

/** The fields that were added to a resource's type. They change only with a restart. */
export function customFields({ uid, embed, computed, components }: Resource): CustomFields {
  const names = [embed, computed].flatMap((one) => Object.keys(one ?? {}));
  return read(uid, [...WORDS, ...names, ...(components ?? [])]);
}

function read(uid: string, taken: readonly string[]): CustomFields {
  if (!isExtensible(uid)) return { fields: [], leftOut: [] };
  const model = strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]);
  const attributes = model.attributes as unknown as Record<string, Attribute>;
  return customFieldsOf(attributes, SHIPPED[uid] ?? [], new Set(taken));
}

/** What the custom fields of a new row of a table hold at first; a default that is not valid is none. */
export function customDefaults(table: string): CustomValues {
  const uid = Object.keys(SHIPPED).find((one) => strapi.db.metadata.get(one).tableName === table);
  const withDefault = (uid ? read(uid, []).fields : []).filter(
    (field) => field.default !== undefined,
  );
  return Object.fromEntries(
    withDefault.flatMap((field) => {
      const checked = checkValue(field, field.default);
      return 'value' in checked ? [[field.name, checked.value]] : [];
    }),
  );
}
