/** What a write has changed, for the audit log. */
export interface RowChange {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
}

/** Only what differs from the row as it was. */
export function changeOf(row: object, values: Readonly<Record<string, unknown>>): RowChange {
  const keys = Object.keys(values).filter((key) => differs(valueAt(row, key), values[key]));
  return {
    before: Object.fromEntries(keys.map((key) => [key, valueAt(row, key)])),
    after: Object.fromEntries(keys.map((key) => [key, values[key] ?? null])),
  };
}

export const valueAt = (row: object, key: string): unknown =>
  (row as Record<string, unknown>)[key] ?? null;

/** Whether a value to be written is another than the stored one. */
export const differs = (before: unknown, after: unknown): boolean =>
  JSON.stringify(before ?? null) !== JSON.stringify(after ?? null);
