import type { CustomField } from './types';

/** The added fields of what was typed, as an action takes them; an empty one is null. */
export const customBody = (
  fields: readonly CustomField[],
  typed: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(fields.map(({ name }) => [name, typed[name] ?? null]));

/** What a form of a new record begins with. */
export const customDefaults = (fields: readonly CustomField[]): Record<string, unknown> =>
  Object.fromEntries(
    fields.flatMap((field) => (field.default === undefined ? [] : [[field.name, field.default]])),
  );
