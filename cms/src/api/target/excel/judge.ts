import { Decimal } from '../../../domain/exact/decimal';
import { measured } from '../../../domain/exact/measured';
import type { CellFault, ReadRow } from '../../../excel';
import { Refusal } from '../../../core/refusal';
import { decideSave, decideSet, type Declaration, type ActingUnit } from '../decide';
import type { TargetRow } from '../row';
import type { TargetKey } from './sheet';

/** A target of the reader's rows, with the name its unit has in the sheet. */
export interface Known extends TargetRow {
  unitName: string;
}

type Row = ReadRow<TargetKey>;
type Fault = CellFault<TargetKey>;

export interface Changed {
  kind: 'changed';
  target: Known;
  values: Readonly<Record<string, unknown>>;
}

export type RowOutcome = { kind: 'same' } | Changed | { kind: 'wrong'; faults: readonly Fault[] };

const FILLED = ['targetValue', 'basis', 'measures'] as const;

/** What a row of the file does to its target; the same decisions as saving or setting it (BX-6). */
export function judge(
  { row, values }: Row,
  target: Known | undefined,
  verb: 'save' | 'set',
  by: ActingUnit,
): RowOutcome {
  const wrong = (...faults: Omit<Fault, 'row'>[]): RowOutcome => ({
    kind: 'wrong',
    faults: faults.map((fault) => ({ row, ...fault })),
  });
  if (!target) return wrong({ code: 'excelRowUnknown' });
  const mixed = identityFaults(row, values, target);
  if (mixed.length > 0) return { kind: 'wrong', faults: mixed };
  const targetValue = measuredIn(values.targetValue, target);
  if (typeof targetValue === 'object' && targetValue !== null) return wrong(targetValue);
  const { basis, measures } = values;
  const fromFile: Declaration = { targetValue, basis, measures };
  if (FILLED.every((key) => fromFile[key] === target[key])) return { kind: 'same' };
  if (values.version !== String(target.version)) return wrong({ code: 'excelRowStale' });
  try {
    const decided = verb === 'set' ? decideSet(target, fromFile, by) : decideSave(target, fromFile);
    return { kind: 'changed', target, values: decided };
  } catch (error) {
    if (error instanceof Refusal) return wrong(...faultsOf(error));
    throw error;
  }
}

/** The value of a cell, counted as the target is; or what is wrong with it. */
function measuredIn(
  text: string | null,
  { unitOfMeasure }: Pick<Known, 'unitOfMeasure'>,
): string | null | Omit<Fault, 'row'> {
  if (text === null) return null;
  const column = 'targetValue' as const;
  const read = measured(text, unitOfMeasure);
  if ('value' in read) return new Decimal(read.value).toFixed();
  if (read.fault !== 'percentUnclear') return { column, code: 'excelBadNumber' };
  const { number, share } = read;
  return { column, code: 'excelPercent', params: { shown: text, number, share } };
}

/** A part of the table that was sorted or pasted without the hidden columns mixes the rows up. */
export function identityFaults(row: number, values: Row['values'], target: Known): Fault[] {
  const is = {
    year: String(target.year),
    unit: target.unitName,
    itemCode: target.itemCode,
    unitOfMeasure: target.unitOfMeasure?.trim() ?? '',
  };
  return (['year', 'unit', 'itemCode', 'unitOfMeasure'] as const).flatMap((column) =>
    values[column] === null || values[column] === is[column]
      ? []
      : [{ row, column, code: 'excelNotThisRow' as const, params: { value: is[column] } }],
  );
}

function faultsOf({ code, params, fields }: Refusal): Omit<Fault, 'row'>[] {
  const atFields = Object.entries(fields ?? {}).map(([field, fieldError]) => {
    const column = FILLED.find((key) => key === field);
    return { ...fieldError, ...(column && { column }) };
  });
  return atFields.length > 0 ? atFields : [{ code, params }];
}
