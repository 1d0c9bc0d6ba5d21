import { pastedValue } from '@milepost/domain/exact/measured';

import { cellsOf } from '../shared/cells';
import { layBlock, type Missed } from '../shared/lay-block';
import { fields, isOpen, takesValue } from './types';
import type { Field, SystemItem } from './types';

export interface Pasted {
  typed: { id: string; field: Field; value: string }[];
  missed: Missed;
}

/**
 * A block from a spreadsheet, from one field of one row on: value, basis, measures, and the rows of
 * the type below it, as they stand on the page. Null for what belongs into the one field: a single cell,
 * or a text in lines.
 */
export function pastedBlock(
  text: string,
  group: readonly SystemItem[],
  from: { id: string; field: Field },
): Pasted | null {
  const block = cellsOf(text);
  const wide = Math.max(...block.map((line) => line.length));
  if (wide === 1 && (block.length === 1 || from.field !== 'targetValue')) return null;
  const columns = fields.slice(fields.indexOf(from.field));
  const below = group.slice(group.findIndex(({ id }) => id === from.id));
  const { laid, missed } = layBlock(
    block,
    below.map((item) => columns.map((field) => ({ item, field }))),
    ({ item, field }) => isOpen(item) && (field !== 'targetValue' || takesValue(item)),
    ({ item }) => item.itemCode,
  );
  const typed = laid.map(({ place: { item, field }, text: cell }) => ({
    id: item.id,
    field,
    value: field === 'targetValue' ? pastedValue(cell, item.unitOfMeasure) : cell,
  }));
  return { typed, missed };
}
