import { z } from 'zod';
import { businessDay } from '../../../domain/periods';

type Reader = (key: string) => (record: Readonly<Record<string, unknown>>) => string | null;

const named = z.object({ name: z.string() });

const plain: Reader = (key) => (record) => {
  const value = record[key];
  if (typeof value === 'string') return value === '' ? null : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
};

const name: Reader = (key) => (record) => {
  const read = named.safeParse(record[key]);
  return read.success ? read.data.name : null;
};

/** An instant as its business day. */
const moment: Reader = (key) => (record) => {
  const value = record[key];
  if (typeof value !== 'string') return null;
  return businessDay(new Date(value));
};

/** What a record of a list says in a column of each kind. */
export const readers = {
  text: plain,
  decimal: plain,
  integer: plain,
  date: plain,
  option: plain,
  name,
  moment,
} satisfies Record<string, Reader>;
