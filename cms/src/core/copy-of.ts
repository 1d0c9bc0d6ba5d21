interface Attribute {
  type: string;
  component?: string;
}

const KEPT_BY_STRAPI = new Set(['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt']);

/** A relation's record as it was loaded. */
export interface Related {
  documentId: string;
}

/** Whether a related record goes along into the copy. `place` is the way to it, such as items.3. */
export type Goes = (related: Related, place: readonly (string | number)[]) => boolean;

/**
 * The content of a loaded document as data for a new one: components anew, relations by documentId,
 * without those that do not go along.
 */
export function copyOf(
  uid: string,
  document: Readonly<Record<string, unknown>>,
  goes: Goes = () => true,
  place: readonly (string | number)[] = [],
): Record<string, unknown> {
  const model = strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]);
  const attributes = model.attributes as unknown as Readonly<Record<string, Attribute>>;
  const data: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(document)) {
    const attribute = attributes[name];
    if (!attribute || KEPT_BY_STRAPI.has(name) || value === null || value === undefined) continue;
    const at = [...place, name];
    if (attribute.type === 'component' && attribute.component)
      data[name] = parts(attribute.component, value, goes, at);
    else if (attribute.type === 'relation') data[name] = relations(value, goes, at);
    else data[name] = value;
  }
  return data;
}

function parts(uid: string, value: unknown, goes: Goes, at: readonly (string | number)[]): unknown {
  const one = (part: unknown, index?: number) =>
    copyOf(
      uid,
      part as Readonly<Record<string, unknown>>,
      goes,
      index === undefined ? at : [...at, index],
    );
  return Array.isArray(value) ? value.map((part, index) => one(part, index)) : one(value);
}

function relations(value: unknown, goes: Goes, at: readonly (string | number)[]): unknown {
  const idOf = (related: unknown): string | null => {
    const record = related as Related;
    return goes(record, at) ? record.documentId : null;
  };
  return Array.isArray(value) ? value.map(idOf).filter((id) => id !== null) : idOf(value);
}
