import { invalid, Refusal, type FieldError } from '../core/refusal';
import { addressOf } from './address';
import { ExcelError } from './errors';
import { markedWorkbook } from './mark';
import { visibleColumn } from './visible-column';
import type { CellFault, ReadSheet } from './types';

/** 400 with what is wrong by cell, such as `D7`, and the file with those cells marked. */
export function refusalOfFaults<K extends string>(
  read: ReadSheet<K>,
  faults: readonly CellFault<K>[],
): Refusal {
  const inOrder = [...faults].sort((a, b) => a.row - b.row);
  const errors: Record<string, FieldError> = {};
  for (const fault of inOrder)
    errors[addressOf(visibleColumn(read, fault), fault.row)] ??= {
      code: fault.code,
      ...(fault.params && { params: fault.params }),
    };
  const refusal = new Refusal(400, 'excelFaults', { count: Object.keys(errors).length }, errors);
  refusal.file = (locale) => markedWorkbook(read, inOrder, locale);
  return refusal;
}

/** What a file that cannot be read is answered with: 400 at `file`. */
export function refusalOfFile(error: unknown): unknown {
  if (!(error instanceof ExcelError)) return error;
  return invalid({ file: { code: error.code, params: error.params } });
}
