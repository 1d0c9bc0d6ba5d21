import type { Answer, Client } from '../support/client';

/** One question to the server and what is wrong with its answer. */
export interface Cell {
  who: string;
  plural: string;
  what: string;
  /** It aims at rows that are not the person's. */
  foreign: boolean;
  judge(client: Client): Promise<Verdict>;
}

/** `leak`: more than is allowed; `denied`: less, or something else. */
export type Verdict = { kind: 'right' } | { kind: 'leak' | 'denied'; why: string };

export const right: Verdict = { kind: 'right' };
const leak = (why: string): Verdict => ({ kind: 'leak', why });
const denied = (why: string): Verdict => ({ kind: 'denied', why });

const told = ({ status, body }: Answer): string =>
  `${status} ${(JSON.stringify(body) ?? '').slice(0, 160)}`;

/** The one status that is right; a success where a refusal is due is a leak. */
export function status(answer: Answer, wanted: number): Verdict {
  if (answer.status === wanted) return right;
  const why = `${wanted} wanted, ${told(answer)}`;
  return answer.status < 300 && wanted >= 300 ? leak(why) : denied(why);
}

export interface Wanted {
  /** All that the person may see of the resource. */
  visible: ReadonlySet<string>;
  /** How many rows the question finds among them; left out when only the rows are judged. */
  total?: number;
  /** How many of them come with this answer. */
  shown?: number;
}

/** A list: no row outside of the person's, and neither the rows nor the count tell of others. */
export function list(answer: Answer, { visible, total, shown }: Wanted): Verdict {
  if (answer.status !== 200) return denied(`a list wanted, ${told(answer)}`);
  const ids = idsOf(answer);
  const outside = ids.filter((id) => !visible.has(id));
  if (outside.length > 0) return leak(`${outside.length} foreign rows, as ${outside[0]}`);
  const counted = totalOf(answer);
  if (counted > (total ?? visible.size)) return leak(`${counted} counted, ${total} wanted`);
  if (total !== undefined && counted < total) return denied(`${counted} counted, ${total} wanted`);
  if (shown !== undefined && ids.length !== shown)
    return denied(`${ids.length} rows shown, ${shown} wanted`);
  return right;
}

export function idsOf({ body }: Answer): string[] {
  return Array.isArray(body) ? body.map((row: { id: string }) => row.id) : [];
}

export const totalOf = ({ headers }: Answer): number =>
  Number(/\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1] ?? NaN);

/** Judges all cells, some at a time; answers those that are not right. */
export async function judgeAll(
  cells: readonly Cell[],
  clientOf: (who: string) => Client,
  atOnce = 10,
): Promise<{ cell: Cell; verdict: Exclude<Verdict, { kind: 'right' }> }[]> {
  const wrong: { cell: Cell; verdict: Exclude<Verdict, { kind: 'right' }> }[] = [];
  const waiting = cells.values();
  const next = async (): Promise<void> => {
    for (const cell of waiting) {
      const verdict = await cell.judge(clientOf(cell.who));
      if (verdict.kind !== 'right') wrong.push({ cell, verdict });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
  return wrong;
}
