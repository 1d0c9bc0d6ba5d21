import { useState } from 'react';
import { sameDecimal } from '@milepost/domain/exact/text';

import type { Target } from '../api/records';
import { savedValue, type Field } from './model';

export interface Edits {
  /** What a cell shows: what was typed, else what the server has. */
  text: (target: Target) => string;
  isTyped: (target: Target) => boolean;
  /** Typed texts, of which those that say what is there already count as nothing typed. */
  type: (texts: Readonly<Record<string, string>>) => void;
  /** Sent as they stand, so that they count as set. */
  confirm: (targets: readonly Target[]) => void;
  /** The targets that would be sent, with what was typed. */
  changed: { target: Target; text: string }[];
  fieldErrors: Readonly<Record<string, string>>;
  markErrors: (fieldErrors: Readonly<Record<string, string>>) => void;
  clear: () => void;
}

interface Typed {
  text: string;
  confirmed?: true;
}

/** What is typed into a grid of targets; it stays until it is saved or taken back. */
export function useEdits(targets: readonly Target[], field: Field): Edits {
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const [fieldErrors, setFieldErrors] = useState<Readonly<Record<string, string>>>({});
  const changed = targets.flatMap((target) => {
    const entry = typed[target.id];
    if (!entry) return [];
    return entry.confirmed || !sameDecimal(entry.text.trim(), savedValue(target, field))
      ? [{ target, text: entry.text.trim() }]
      : [];
  });
  const add = (entries: readonly (readonly [string, Typed])[]) => {
    setTyped((before) => ({ ...before, ...Object.fromEntries(entries) }));
    const touched = new Set(entries.map(([id]) => id));
    setFieldErrors((before) =>
      Object.fromEntries(Object.entries(before).filter(([id]) => !touched.has(id))),
    );
  };
  return {
    text: (target) => typed[target.id]?.text ?? savedValue(target, field),
    isTyped: (target) => changed.some((one) => one.target.id === target.id),
    type: (texts) => add(Object.entries(texts).map(([id, text]) => [id, { text }])),
    confirm: (rows) =>
      add(
        rows.map((target) => [
          target.id,
          { text: typed[target.id]?.text ?? savedValue(target, field), confirmed: true },
        ]),
      ),
    changed,
    fieldErrors,
    markErrors: setFieldErrors,
    clear: () => {
      setTyped({});
      setFieldErrors({});
    },
  };
}
