import fc from 'fast-check';
import {
  closeFault,
  isOpen,
  mergeFault,
  moveFault,
  openChildren,
  type TreeUnit,
} from '../../../src/domain/organisation';
import { at, tree } from './support';

const DAY = '2024-06-01';
const SIZE = 12;

type Step = { kind: 'move' | 'close' | 'merge'; unit: number; other: number };

const place = fc.integer({ min: 1, max: SIZE });
const steps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom('move', 'move', 'close', 'merge'),
    unit: place,
    other: place,
  }),
  { maxLength: 60 },
);
/** Every unit stands under one that came before it: any tree of twelve. */
const start = fc
  .tuple(...Array.from({ length: SIZE - 1 }, (_, index) => fc.integer({ min: 1, max: index + 1 })))
  .map((parents) => tree(0, ...parents));

/** Does what the rules let pass, as the server does. */
function take(units: Map<number, TreeUnit>, { kind, unit: id, other }: Step): void {
  const unit = at(units, id);
  const end = () => {
    for (const child of openChildren(units, id)) units.set(child.id, { ...child, parentId: other });
    units.set(id, { ...unit, closedOn: DAY });
  };
  if (kind === 'move' && !moveFault(units, unit, other))
    units.set(id, { ...unit, parentId: other });
  if (kind === 'close' && !closeFault(units, unit, other)) end();
  if (kind === 'merge' && !mergeFault(units, unit, other)) end();
}

/** Steps from a unit to the top; more than there are units is a circle. */
function depth(units: ReadonlyMap<number, TreeUnit>, id: number): number {
  let steps = 0;
  for (let up = at(units, id).parentId; up !== null && steps <= SIZE; up = at(units, up).parentId)
    steps += 1;
  return steps;
}

it('no sequence of moves, closings and mergers makes a circle or an orphan [PM-1]', () => {
  fc.assert(
    fc.property(start, steps, (units, sequence) => {
      for (const step of sequence) take(units, step);
      for (const unit of units.values()) {
        expect(depth(units, unit.id)).toBeLessThan(SIZE);
        if (unit.id !== 1) expect(unit.parentId).not.toBeNull();
        if (unit.parentId === null || !isOpen(unit)) continue;
        expect(isOpen(at(units, unit.parentId))).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
