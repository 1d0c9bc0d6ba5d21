import { measured } from '../domain/exact/measured';
import { Decimal } from '../domain/exact/decimal';
import type { ExcelKey } from '../messages/excel';
import type { Params } from '../messages';
import { isClean } from '../rest/characters';
import { displayText, isTooLong } from './cell-text';
import { dayOf } from './day';
import { shownNumber } from './number-format';
import type { Column, RawCell } from './types';

export type Read = { value: string | null } | Wrong;
type Wrong = { code: ExcelKey; params?: Params };

const MOST_CHARACTERS = 4_000;
const EXCEL_FAULT =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)$/;

/** What a cell says in a column of this kind, or what is wrong with it. */
export function readCell(column: Column, cell: RawCell | undefined): Read {
  const text = displayText(cell);
  if (text === null) return column.required ? { code: 'excelRequired' } : { value: null };
  if (isNumber(cell) && isTooLong(cell.number)) return { code: 'excelNumberTooLong' };
  if (column.fixed) return { value: text };
  if (EXCEL_FAULT.test(text)) return { code: 'excelFormulaFault', params: { value: text } };
  if (!isClean(text)) return { code: 'excelBadText' };
  const unclear = isNumber(cell) ? unclearNumber(cell) : undefined;
  if (unclear) return unclear;
  switch (column.kind) {
    case 'text':
      return isDay(cell) ? { code: 'excelDayInText' } : readText(text, column.max);
    case 'decimal':
      return isDay(cell) ? { code: 'excelBadNumber' } : readDecimal(text, column.measured);
    case 'integer':
      return isDay(cell) ? { code: 'excelBadInteger' } : readInteger(text);
    case 'date':
      return readDay(cell, text);
    case 'option':
      return readOption(column, text);
  }
}

/** A number that Excel shows as another than it keeps. */
function unclearNumber({ number, format }: { number: string; format?: string }): Wrong | undefined {
  const shown = shownNumber(number, format);
  if (!shown) return { code: 'excelFormatUnclear', params: { value: number } };
  if (shown.exact) return undefined;
  return { code: 'excelNotAsShown', params: { shown: shown.text, value: number } };
}

const readText = (text: string, max = MOST_CHARACTERS): Read =>
  text.length > max ? { code: 'excelTooLong', params: { max } } : { value: text };

/** A number followed by what it is counted in. */
const WITH_UNIT = /^[-+−]?\d[\d,.\s]*[^\d\s,.][^\d]*$/;

/** Of a measured value the record knows the unit: `95%` is left as it stands for its rule to judge. */
function readDecimal(text: string, isMeasured = false): Read {
  const read = measured(text, null);
  if ('value' in read) return { value: new Decimal(read.value).toFixed() };
  if (isMeasured && WITH_UNIT.test(text.normalize('NFKC'))) return { value: text };
  return { code: 'excelBadNumber' };
}

function readInteger(text: string): Read {
  const read = readDecimal(text);
  const whole = 'value' in read && read.value !== null && new Decimal(read.value).isInteger();
  return whole ? read : { code: 'excelBadInteger' };
}

function readDay(cell: RawCell | undefined, text: string): Read {
  if (isDay(cell)) return cell.unclear ? { code: 'excelDayUnclear' } : { value: cell.day };
  if (isNumber(cell)) return { code: 'excelNumberForDay', params: { value: text } };
  const day = dayOf(text);
  return day === undefined ? { code: 'excelBadDay' } : { value: day };
}

function readOption({ options = [] }: Column, text: string): Read {
  const found = options.find(({ value, label }) => [value, label.zh, label.en].includes(text));
  if (found) return { value: found.value };
  return {
    code: 'excelBadOption',
    params: { options: options.map((one) => one.label.zh).join('、') },
  };
}

const isDay = (cell: RawCell | undefined): cell is { day: string; unclear?: true } =>
  typeof cell === 'object' && cell !== null && 'day' in cell;

const isNumber = (cell: RawCell | undefined): cell is { number: string; format?: string } =>
  typeof cell === 'object' && cell !== null && 'number' in cell;
