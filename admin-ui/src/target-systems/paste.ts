import { plainDecimal } from '@milepost/domain/exact/typed';

import { cellsOf } from '../shared/cells';
import { fields, isOpen, takesValue } from './types';
import type { Field, SystemItem } from './types';

export interface Pasted {
  typed: { id: string; field: Field; value: string }[];
  lines: number;
  /** How many of the lines found a row. */
  placed: number;
  /** Columns that had text and no field. */
  beyond: number;
}

/** `98%` in an item that is counted in %: the unit is said already. */
export function withoutUnit(text: string, unit: string | null): string {
  const plain = text.normalize('NFKC');
  const end = unit?.normalize('NFKC').trim() ?? '';
  return end !== '' && plain.trimEnd().endsWith(end) ? plain.trimEnd().slice(0, -end.length) : text;
}

/**
 * A block from a spreadsheet, from one field of one row on: value, basis, measures, and the rows of
 * the type below it. Rows without a value are passed over where values are pasted; an empty cell
 * changes nothing. Null for what belongs into the one field: a single cell, or a text in lines.
 */
export function pastedBlock(
  text: string,
  group: readonly SystemItem[],
  from: { id: string; field: Field },
): Pasted | null {
  const lines = cellsOf(text);
  const wide = Math.max(...lines.map((line) => line.length));
  if (wide === 1 && (lines.length === 1 || from.field !== 'targetValue')) return null;
  const columns = fields.slice(fields.indexOf(from.field));
  const below = group.slice(group.findIndex(({ id }) => id === from.id));
  const rows = below.filter(
    (item) => isOpen(item) && (from.field !== 'targetValue' || takesValue(item)),
  );
  const typed = lines.flatMap((line, down) =>
    line.flatMap((cell, across) => {
      const [item, field] = [rows[down], columns[across]];
      if (!item || !field || cell.trim() === '') return [];
      const value =
        field === 'targetValue' ? plainDecimal(withoutUnit(cell, item.unitOfMeasure)) : cell.trim();
      return field === 'targetValue' && !takesValue(item) ? [] : [{ id: item.id, field, value }];
    }),
  );
  const surplus = lines.flatMap((line) => line.slice(columns.length));
  return {
    typed,
    lines: lines.length,
    placed: Math.min(lines.length, rows.length),
    beyond: surplus.filter((cell) => cell.trim() !== '').length,
  };
}
