import { z, type ZodType } from 'zod';
import { Refusal, type FieldError } from '../core/refusal';
import { parseInput } from './input';
import type { UnitOfWork } from './unit-of-work';

const MOST = 500;
const envelope = z.looseObject({
  items: z
    .array(z.looseObject({ id: z.string(), version: z.number() }))
    .min(1)
    .max(MOST),
});

interface Item {
  id: string;
  index: number;
  input: unknown;
}

/** Every item with what is said for all of them; wrong fields are named `items.<index>.<field>`. */
export function readItems(schema: ZodType<unknown>, raw: unknown): Item[] {
  const { items, ...shared } = parseInput(envelope, raw);
  const wrong: Record<string, FieldError> = {};
  const seen = new Set<string>();
  const read = items.flatMap((item, index) => {
    if (seen.has(item.id)) wrong[`items.${index}`] = { code: 'rowTwice' };
    seen.add(item.id);
    try {
      return [{ id: item.id, index, input: parseInput(schema, { ...shared, ...item }) }];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      for (const [field, fieldError] of Object.entries(error.fields ?? {}))
        wrong[`items.${index}.${field}`] = fieldError;
      return [];
    }
  });
  if (Object.keys(wrong).length > 0) throw new Refusal(400, 'invalid', {}, wrong);
  return read;
}

interface Runnable {
  run(work: UnitOfWork, input: unknown): Promise<string>;
}

/**
 * Rows are locked in the order of their ids, so that two batches never wait for each other. A
 * refused row does not end it: all faults are collected and answered together, and nothing is done.
 */
export async function performEach(
  work: UnitOfWork,
  action: Runnable,
  items: readonly Item[],
): Promise<string[]> {
  const done = new Map<number, string>();
  const refused: Refused[] = [];
  const inOrder = [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { index, input } of inOrder) {
    try {
      done.set(index, await action.run(work, input));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refused.push({ index, refusal: error, name: work.lastLabel() });
    }
  }
  const [first, ...others] = refused.sort((a, b) => a.index - b.index);
  if (first) throw ofRows(first, others);
  return items.map(({ index }) => done.get(index) ?? '');
}

interface Refused {
  index: number;
  refusal: Refusal;
  name: string;
}

/** The status is that of the first row refused, in the order they were given. */
function ofRows(first: Refused, others: readonly Refused[]): Refusal {
  const fields: Record<string, FieldError> = {};
  for (const { index, refusal } of [first, ...others]) {
    fields[`items.${index}`] = { code: refusal.code, params: refusal.params };
    for (const [field, fieldError] of Object.entries(refusal.fields ?? {}))
      fields[`items.${index}.${field}`] = fieldError;
  }
  const params = { row: first.index + 1, name: first.name, count: others.length + 1 };
  return new Refusal(
    first.refusal.status,
    others.length > 0 ? 'batchRows' : 'batchRow',
    params,
    fields,
  );
}
