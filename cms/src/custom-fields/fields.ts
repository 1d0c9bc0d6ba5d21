/** An attribute of a content type as Strapi declares it, as far as a field depends on it. */
export interface Attribute {
  type: string;
  required?: boolean;
  unique?: boolean;
  private?: boolean;
  min?: number | string | null;
  max?: number | string | null;
  minLength?: number | null;
  maxLength?: number | null;
  regex?: string | null;
  enum?: readonly string[];
  default?: unknown;
}

export const FIELD_TYPES = [
  'string',
  'text',
  'email',
  'integer',
  'biginteger',
  'decimal',
  'float',
  'boolean',
  'date',
  'datetime',
  'time',
  'enumeration',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** A field that was added in the Content-Type Builder and that the portal takes up. */
export interface CustomField {
  name: string;
  type: FieldType;
  required: boolean;
  unique: boolean;
  /** Bounds of a number, as text. */
  min?: string;
  max?: string;
  minLength?: number;
  maxLength?: number;
  regex?: string;
  options?: readonly string[];
  default?: unknown;
}

/** One that it leaves out, with the type that is the reason: relations, media, components … */
export interface LeftOut {
  name: string;
  type: string;
}

export interface CustomFields {
  fields: readonly CustomField[];
  leftOut: readonly LeftOut[];
}

/** What Strapi keeps with every document. */
const SYSTEM = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

/**
 * What was added to a type beyond the shipped names. Private attributes are nobody's business outside
 * of the Strapi admin; `taken` are names that mean something else in the API, such as embedded rows.
 */
export function customFieldsOf(
  attributes: Readonly<Record<string, Attribute>>,
  shipped: readonly string[],
  taken: ReadonlySet<string>,
): CustomFields {
  const fields: CustomField[] = [];
  const leftOut: LeftOut[] = [];
  for (const [name, attribute] of Object.entries(attributes)) {
    const known = SYSTEM.has(name) || name.startsWith('strapi_') || shipped.includes(name);
    if (known || attribute.private === true) continue;
    const type = FIELD_TYPES.find((one) => one === attribute.type);
    if (type && !taken.has(name)) fields.push(fieldOf(name, type, attribute));
    else leftOut.push({ name, type: attribute.type });
  }
  return { fields, leftOut };
}

function fieldOf(name: string, type: FieldType, attribute: Attribute): CustomField {
  const { min, max, minLength, maxLength, regex } = attribute;
  return {
    name,
    type,
    required: attribute.required === true,
    unique: attribute.unique === true,
    ...(isSet(min) ? { min: String(min) } : {}),
    ...(isSet(max) ? { max: String(max) } : {}),
    ...(isSet(minLength) ? { minLength } : {}),
    ...(isSet(maxLength) ? { maxLength } : {}),
    ...(regex ? { regex } : {}),
    ...(attribute.enum ? { options: attribute.enum } : {}),
    ...(isSet(attribute.default) && attribute.default !== '' ? { default: attribute.default } : {}),
  };
}

const isSet = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
