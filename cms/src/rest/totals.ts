import { read } from './reads';
import type { Statement } from './statements';

interface Total {
  value: number;
  at: number;
  refreshing: boolean;
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
  async of(statement: Statement): Promise<number> {
    const key = JSON.stringify(statement);
    const total = known.get(key);
    if (!total) return keep(key, await count(statement));
    if (Date.now() - total.at > FRESH_FOR && !total.refreshing) {
      total.refreshing = true;
      void count(statement).then(
        (value) => keep(key, value),
        () => known.delete(key),
      );
    }
    return total.value;
  },
};

function keep(key: string, value: number): number {
  if (known.size >= MAX_KEPT) known.clear();
  known.set(key, { value, at: Date.now(), refreshing: false });
  return value;
}
