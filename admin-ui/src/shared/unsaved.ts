import { createContext, useContext, useEffect, useRef } from 'react';

/** A part of the page that may hold what the server does not have yet. */
export interface Unsaved {
  /** How much there is to lose; asked at the moment somebody leaves. */
  count: () => number;
  /** Tries to save it first; left out where saving is the person's decision. */
  settle?: () => Promise<unknown>;
  /** The person leaves it behind. */
  drop?: () => void;
}

const parts = new Set<Unsaved>();

export const unsavedCount = (): number => [...parts].reduce((sum, { count }) => sum + count(), 0);

/** Saves what saves itself. Whether then nothing is left to lose. */
export async function settleUnsaved(): Promise<boolean> {
  await Promise.all([...parts].map(async ({ settle }) => settle?.()));
  return unsavedCount() === 0;
}

/** The person has said that it may be lost. */
export const dropUnsaved = (): void => parts.forEach(({ drop }) => drop?.());

/** From now on leaving asks about it; the router has room for one guard only, so all parts share it. */
export function useUnsaved(part: Unsaved): void {
  const latest = useRef(part);
  useEffect(() => {
    latest.current = part;
  });
  useEffect(() => {
    const entry: Unsaved = {
      count: () => latest.current.count(),
      settle: async () => latest.current.settle?.(),
      drop: () => latest.current.drop?.(),
    };
    parts.add(entry);
    return () => void parts.delete(entry);
  }, []);
}

export const LeaveContext = createContext((go: () => void): void => go());

/** Goes on at once, or after the person has said that what is typed may be lost. */
export const useLeave = (): ((go: () => void) => void) => useContext(LeaveContext);
