interface Attribute {
  type: string;
  component?: string;
  target?: string;
  private?: boolean;
}
type Attributes = Readonly<Record<string, Attribute>>;
type Populate = Record<string, unknown>;

const NAMES = ['code', 'name', 'title', 'username'];
const BOOKKEEPING = new Set(['id', 'createdBy', 'updatedBy', 'localizations', '__component']);
const SECRET = new Set(['password', 'resetPasswordToken', 'confirmationToken']);

function attributesOf(uid: string): Attributes {
  const model = strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]);
  return model.attributes;
}

/** Populates a document whole: components in full, of relations the id and the name. */
export function populateOf(uid: string): Populate {
  const populate: Populate = {};
  for (const [name, attribute] of Object.entries(attributesOf(uid))) {
    if (BOOKKEEPING.has(name)) continue;
    if (attribute.type === 'component' && attribute.component)
      populate[name] = { populate: populateOf(attribute.component) };
    if (attribute.type === 'relation' && attribute.target?.includes('::'))
      populate[name] = { fields: namesOf(attribute.target) };
  }
  return populate;
}

function namesOf(uid: string): string[] {
  const attributes = attributesOf(uid);
  return ['documentId', ...NAMES.filter((name) => name in attributes)];
}

export type Document = Readonly<Record<string, unknown>> & { documentId: string };

/** The document as stored, within the current transaction. */
export async function load(
  uid: string,
  documentId: string,
  status: 'draft' | 'published' = 'draft',
): Promise<Document | null> {
  const documents = strapi.documents(uid as Parameters<typeof strapi.documents>[0]);
  const parameters = { documentId, status, populate: populateOf(uid) };
  return await documents.findOne(parameters as never);
}

/** A document for the audit log: no secrets, no numeric ids, no bookkeeping of Strapi. */
export function auditable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(auditable);
  if (value instanceof Date || typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !BOOKKEEPING.has(key) && !SECRET.has(key))
      .map(([key, inner]) => [key, auditable(inner)]),
  );
}
