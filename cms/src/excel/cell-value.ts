import { Decimal, DECIMAL_TEXT, withoutGroups } from '../domain/exact/decimal';
import type { ExcelKey } from '../messages/excel';
import type { Params } from '../messages';
import { isClean } from '../rest/characters';
import { displayText } from './cell-text';
import type { Column, RawCell } from './types';

export type Read = { value: string | null } | { code: ExcelKey; params?: Params };

const MOST_CHARACTERS = 4_000;
const EXCEL_FAULT = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/;
const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** What a cell says in a column of this kind, or what is wrong with it. */
export function readCell(column: Column, cell: RawCell | undefined): Read {
  const text = displayText(cell);
  if (text === null) return column.required ? { code: 'excelRequired' } : { value: null };
  if (column.fixed) return { value: text };
  if (EXCEL_FAULT.test(text)) return { code: 'excelFormulaFault', params: { value: text } };
  if (!isClean(text)) return { code: 'excelBadText' };
  switch (column.kind) {
    case 'text':
      return readText(text, column.max ?? MOST_CHARACTERS);
    case 'decimal':
      return readDecimal(cell, text);
    case 'integer':
      return readInteger(cell, text);
    case 'date':
      return readDay(cell, text);
    case 'option':
      return readOption(column, text);
  }
}

const readText = (text: string, max: number): Read =>
  text.length > max ? { code: 'excelTooLong', params: { max } } : { value: text };

function readDecimal(cell: RawCell | undefined, text: string): Read {
  const digits = withoutGroups(text.normalize('NFKC').replace(/\s/g, ''));
  if (isDay(cell) || !DECIMAL_TEXT.test(digits)) return { code: 'excelBadNumber' };
  return { value: new Decimal(digits).toFixed() };
}

function readInteger(cell: RawCell | undefined, text: string): Read {
  const read = readDecimal(cell, text);
  const whole = 'value' in read && read.value !== null && new Decimal(read.value).isInteger();
  return whole ? read : { code: 'excelBadInteger' };
}

function readDay(cell: RawCell | undefined, text: string): Read {
  if (isDay(cell)) return { value: text };
  const [, year = '', month = '', day = ''] = DAY.exec(text.replace(/\s/g, '')) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists ? { value: iso } : { code: 'excelBadDay' };
}

function readOption({ options = [] }: Column, text: string): Read {
  const found = options.find(({ value, label }) => [value, label.zh, label.en].includes(text));
  if (found) return { value: found.value };
  return {
    code: 'excelBadOption',
    params: { options: options.map((one) => one.label.zh).join('、') },
  };
}

const isDay = (cell: RawCell | undefined): boolean =>
  typeof cell === 'object' && cell !== null && 'day' in cell;
