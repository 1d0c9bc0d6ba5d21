import type { Level, List } from './list-definitions';
import { formatNumber } from './number-formats';

const MAX_NUMBER = 32_767;

/** Counts the paragraphs of all lists of one text, in their order. */
export class ListCounters {
  /** the numbers reached, by what counts together; nothing at a level that has to start */
  private readonly reached = new Map<string, Array<number | undefined>>();
  /** the levels whose restart a list has already made */
  private readonly restarted = new Set<string>();

  /**
   * The label of the next paragraph of a list.
   * @param id the `w:numId`
   * @param at the level, from 0 on
   */
  next(id: string, list: List, at: number): string {
    const numbers = this.reached.get(list.counter) ?? [];
    this.reached.set(list.counter, numbers);
    const level = list.levels[at];
    if (!level) return '';
    this.restart(id, list, at, numbers);
    const before = numbers[at];
    numbers[at] = before === undefined ? startOf(list, at) : Math.min(before + 1, MAX_NUMBER);
    for (let below = at + 1; below < list.levels.length; below += 1) {
      if (restartsAfter(list.levels[below], below, at)) numbers[below] = undefined;
    }
    return label(list, level, numbers);
  }

  /** A list with a start of its own begins there once, whatever has been counted before. */
  private restart(id: string, list: List, at: number, numbers: Array<number | undefined>): void {
    const once = `${id} ${at}`;
    if (list.starts[at] === undefined || this.restarted.has(once)) return;
    this.restarted.add(once);
    numbers[at] = undefined;
  }
}

const startOf = (list: List, at: number): number => list.starts[at] ?? list.levels[at]?.start ?? 1;

/** By default a level starts anew after every one above; `w:lvlRestart` names another, or none. */
const restartsAfter = (level: Level | undefined, below: number, at: number): boolean =>
  at < (level?.restart ?? below);

/** The text of a level with its numbers; a level above that has not come yet shows its start. */
function label(list: List, level: Level, numbers: Array<number | undefined>): string {
  if (level.format === 'bullet') return level.text;
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const other = list.levels[at];
    if (!other) return '';
    const value = numbers[at] ?? startOf(list, at);
    return formatNumber(value, level.legal && other.format !== 'none' ? 'decimal' : other.format);
  });
}
