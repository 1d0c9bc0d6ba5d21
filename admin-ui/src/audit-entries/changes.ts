export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

/** What an entry says was changed, field by field; a value that is not plain is shown as JSON. */
export function changesOf(before: unknown, after: unknown): FieldChange[] {
  const old = fieldsOf(before);
  const now = fieldsOf(after);
  const fields = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return fields.map((field) => ({
    field,
    before: valueText(old[field]),
    after: valueText(now[field]),
  }));
}

function fieldsOf(value: unknown): Record<string, unknown> {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return { value };
  return value as Record<string, unknown>;
}

function valueText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
