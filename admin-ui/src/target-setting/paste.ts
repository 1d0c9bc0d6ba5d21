import { pastedValue } from '@milepost/domain/exact/measured';

import type { Target } from '../api/records';
import { cellsOf } from '../shared/cells';
import { layBlock, type Missed } from '../shared/lay-block';
import { isEditable, type Field, type Grid } from './model';

/** A cell of the page: the target there, if the item applies to the unit. */
export interface Spot {
  name: string;
  target: Target | undefined;
}

/** The cells of the table, from one on: units down, items across. */
export function spotsOfTable(grid: Grid, from: Pick<Target, 'unit' | 'itemCode'>): Spot[][] {
  const top = grid.units.findIndex(({ id }) => id === from.unit?.id);
  const left = grid.items.findIndex(({ code }) => code === from.itemCode);
  return grid.units.slice(top).map((unit) =>
    grid.items.slice(left).map(({ code }) => ({
      name: `${unit.name} ${code}`,
      target: grid.cell(unit.id, code),
    })),
  );
}

/** The cells of one unit's form, from one on: its items down. */
export function spotsOfForm(grid: Grid, from: Pick<Target, 'unit' | 'itemCode'>): Spot[][] {
  const left = grid.items.findIndex(({ code }) => code === from.itemCode);
  return grid.items.slice(left).flatMap(({ code }) => {
    const target = grid.cell(from.unit?.id ?? '', code);
    return target ? [[{ name: code, target }]] : [];
  });
}

/**
 * A block copied from a spreadsheet, laid over the cells of the page: new texts by target, and what found
 * no place. Null for a single value, which the input takes by itself.
 */
export function pastedBlock(
  text: string,
  spots: readonly (readonly Spot[])[],
  field: Field,
): { texts: Record<string, string>; missed: Missed } | null {
  const block = cellsOf(text);
  if (block.length === 1 && block[0]?.length === 1) return null;
  const { laid, missed } = layBlock(
    block,
    spots,
    ({ target }) => target !== undefined && isEditable(target, field),
    ({ name }) => name,
  );
  const texts = laid.flatMap(({ place: { target }, text: cell }) =>
    target ? [[target.id, pastedValue(cell, unitOf(target, field))] as const] : [],
  );
  return { texts: Object.fromEntries(texts), missed };
}

/** What a cell is counted in; points have no unit. */
export const unitOf = ({ unitOfMeasure }: Target, field: Field): string | null =>
  field === 'targetValue' ? unitOfMeasure : null;
