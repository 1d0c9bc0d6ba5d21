import { DomainError } from '../errors';
import { methodOf } from '../scoring';
import { Cell } from './cell';
import type { TallyRecord, UnitFacts, Veto } from './types';

export interface Gap {
  targetType: string;
  occasion: string;
  target: string;
}

/** What a run knows of one unit so far: sums by target type and occasion, gaps, veto effects. */
export class UnitTally {
  private readonly cells = new Map<string, Map<string, Cell>>();
  private readonly zeroItems: readonly Veto[];
  readonly gaps: Gap[] = [];
  readonly effects: Veto[];

  constructor(readonly facts: UnitFacts) {
    const vetoes = facts.vetoes ?? [];
    this.zeroItems = vetoes.filter((veto) => veto.effect === 'zeroItem');
    this.effects = [...vetoes];
  }

  cell(targetType: string, occasion: string): Cell | undefined {
    return this.cells.get(targetType)?.get(occasion);
  }

  /** Errors: `notADecimal`, `unknownMethod`. */
  add(record: TallyRecord): void {
    const { targetType, occasion, target, points, score, effect } = record;
    if (effect !== undefined) this.effects.push({ effect, targetType, target, occasion });
    if (score === null) this.gaps.push({ targetType, occasion, target });
    const cell = this.open(targetType, occasion);
    if (record.ids !== undefined && score !== null) cell.keep(record.ids);
    const counts = record.method === undefined ? 'points' : methodOf(record.method).counts;
    if (counts === 'effect') this.addVeto(cell, record);
    else if (score === null) cell.miss(counts === 'bonus' ? '0' : points);
    else {
      if (counts === 'points') cell.weigh(points);
      cell.earn(this.isZeroed(record) ? '0' : score);
    }
  }

  /** A veto item has no score; only its own zeroItem lets its points count, with nothing earned. */
  private addVeto(cell: Cell, { effect, points }: TallyRecord): void {
    if (effect === 'zeroItem') cell.weigh(points);
  }

  private isZeroed({ target, targetType, occasion }: TallyRecord): boolean {
    return this.zeroItems.some(
      (veto) =>
        veto.target === target &&
        (veto.targetType ?? targetType) === targetType &&
        (veto.occasion ?? occasion) === occasion,
    );
  }

  private open(targetType: string, occasion: string): Cell {
    let occasions = this.cells.get(targetType);
    if (!occasions) this.cells.set(targetType, (occasions = new Map<string, Cell>()));
    let cell = occasions.get(occasion);
    if (!cell) occasions.set(occasion, (cell = new Cell()));
    return cell;
  }
}

/** Effects of vetoes as the scheme's rules name them. Error: `unknownEffect`. */
export function splitEffect(effect: string): { name: string; argument?: string } {
  const [, name = '', argument] = /^(\w+)(?::(.+))?$/.exec(effect) ?? [];
  const bare = ['zeroItem', 'zeroType', 'zeroTotal', 'excludeFromAwards'];
  if (name === 'gradeCap' && argument !== undefined) return { name, argument };
  if (!bare.includes(name)) throw new DomainError('unknownEffect', { effect });
  return argument === undefined ? { name } : { name, argument };
}
