import { DECIMAL_TEXT } from '@milepost/domain/exact/number';
import { isKeptInFull, spreadsheetText } from '@milepost/domain/exact/spreadsheet';
import type { Cell, SheetData } from 'write-excel-file/browser';

interface Head {
  title: string;
  /** What is in it counts as a number where it is one. */
  numeric: boolean;
}

/** A text is marked as text: nothing in it is run as a formula, and no digit of a code is lost. */
const textCell = (text: string): Cell =>
  text === '' ? null : { value: spreadsheetText(text), type: String, format: '@' };

const numberCell = (text: string): Cell =>
  DECIMAL_TEXT.test(text) && isKeptInFull(text)
    ? { value: Number(text), type: Number }
    : textCell(text);

/** The cells of a list, the titles first. */
export const listSheet = (head: readonly Head[], rows: readonly string[][]): SheetData => [
  head.map(({ title }): Cell => ({ value: title, type: String, fontWeight: 'bold' })),
  ...rows.map((row) =>
    row.map((text, index) => (head[index]?.numeric ? numberCell(text) : textCell(text))),
  ),
];

const WIDTH = { number: 14, text: 24 };

/** A list as an Excel file. The library comes when it is needed. */
export async function listWorkbook(
  name: string,
  head: readonly Head[],
  rows: readonly string[][],
): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  return writeExcelFile(listSheet(head, rows), {
    sheet: name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31),
    columns: head.map(({ numeric }) => ({ width: numeric ? WIDTH.number : WIDTH.text })),
    stickyRowsCount: 1,
  }).toBlob();
}
