import { readWorkbook, writeWorkbook, type CellValues } from '../../../src/excel';
import { targetSheet, type TargetKey } from '../../../src/api/target/excel/sheet';
import type { Answer, Client } from './client';

export type TargetCells = CellValues<TargetKey>;

export const listQuery = (parts: Readonly<Record<string, unknown>>): string =>
  Object.entries(parts)
    .map(([name, value]) => `${name}=${encodeURIComponent(JSON.stringify(value))}`)
    .join('&');

/** The rows of a template for targets. */
export async function templateOf(client: Client, filter: object = {}): Promise<TargetCells[]> {
  const { status, bytes } = await client.download(`/api/targets/template?${listQuery({ filter })}`);
  if (status !== 200) throw new Error(`no template: ${status} ${bytes.toString()}`);
  return (await readWorkbook(bytes, targetSheet)).rows.map(({ values }) => values);
}

export interface Imported {
  changed: number;
  unchanged: number;
  code: string;
  message: string;
  errors: Record<string, string>;
  file: string;
}

/** Sends rows in as an Excel file. */
export async function importRows(
  client: Client,
  rows: readonly TargetCells[],
): Promise<Answer<Imported>> {
  const file = await writeWorkbook(targetSheet, rows, 'zh');
  return client.upload<Imported>('/api/targets/import', file, 'targets.xlsx');
}
