import { plainDecimal } from '@milepost/domain/exact/typed';

import { isEditable, type Field, type Grid } from './model';

/**
 * A block copied from a spreadsheet, laid over the grid from a cell on: new texts by target. Cells that
 * take nothing are passed over. Null for a single value, which the input takes by itself.
 */
export function pastedBlock(
  text: string,
  grid: Grid,
  field: Field,
  from: { unit: string; item: string },
): Record<string, string> | null {
  const rows = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((row) => row.split('\t'));
  if (rows.length === 1 && rows[0]?.length === 1) return null;
  const top = grid.units.findIndex(({ id }) => id === from.unit);
  const left = grid.items.findIndex(({ code }) => code === from.item);
  const texts: Record<string, string> = {};
  rows.forEach((cells, down) =>
    cells.forEach((value, across) => {
      const unit = grid.units[top + down];
      const item = grid.items[left + across];
      const target = unit && item && grid.cell(unit.id, item.code);
      if (target && isEditable(target, field)) texts[target.id] = plainDecimal(value);
    }),
  );
  return texts;
}
