import type { TreeUnit } from '../../../src/domain/organisation';

/** `厅 > 处 > 科`: each unit's id is its place, its parent the number given; 0 for none. */
export function tree(...parents: readonly number[]): Map<number, TreeUnit> {
  return new Map(
    parents.map((parent, index) => {
      const id = index + 1;
      return [
        id,
        { id, name: `单位${id}`, parentId: parent === 0 ? null : parent, closedOn: null },
      ];
    }),
  );
}

export const closed = (
  units: ReadonlyMap<number, TreeUnit>,
  id: number,
  closedOn: string,
): Map<number, TreeUnit> =>
  new Map([...units].map(([key, unit]) => [key, key === id ? { ...unit, closedOn } : unit]));

export const at = (units: ReadonlyMap<number, TreeUnit>, id: number): TreeUnit => {
  const unit = units.get(id);
  if (!unit) throw new Error(`there is no unit ${id}`);
  return unit;
};
