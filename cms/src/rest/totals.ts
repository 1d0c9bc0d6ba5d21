import { read } from '../core/reads';
import type { Statement } from './statements';

interface Total {
  value: Promise<number>;
  at: number;
}

const FRESH_FOR = 10_000;
const MAX_KEPT = 1000;
const known = new Map<string, Total>();

async function count({ text, values }: Statement): Promise<number> {
  const [row] = await read(text, values);
  return Number(row?.[0] ?? 0);
}

/** Totals of long lists: exact when first asked for, then at most some seconds old. */
export const totals = {
  of(statement: Statement): Promise<number> {
    const key = JSON.stringify(statement);
    const total = known.get(key);
    if (total && Date.now() - total.at <= FRESH_FOR) return total.value;
    if (known.size >= MAX_KEPT) known.clear();
    const counting = count(statement);
    counting.catch(() => known.delete(key));
    // While a stale total is counted anew, others go on with it.
    known.set(key, { value: total?.value ?? counting, at: Date.now() });
    void counting.then(
      () => known.set(key, { value: counting, at: Date.now() }),
      () => undefined,
    );
    return total?.value ?? counting;
  },

  forget: (): void => known.clear(),
};
