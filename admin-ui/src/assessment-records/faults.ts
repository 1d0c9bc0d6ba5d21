import { decimalFault } from '../shared/decimal-fault';
import type { InputPart, InputsDraft } from './inputs';

/** Messages, or keys of messages, by field: `score`, `reason`, `inputs.events.0.points`. */
export type Faults = Record<string, string>;

const isNumber = (text: string) => decimalFault(text) === null;

/** What can be seen to be no number without asking the server, by field. */
export function notNumbers(draft: InputsDraft, score: string): Faults {
  const typed: [string, string][] = [
    ...draft.events.map(({ points }, at): [string, string] => [
      `inputs.events.${at}.points`,
      points,
    ]),
    ['inputs.monthsLate', draft.monthsLate],
    ['inputs.value', draft.value],
    ['score', score],
  ];
  return Object.fromEntries(
    typed.flatMap(([field, text]) => {
      const fault = decimalFault(text);
      return fault === null ? [] : [[field, fault]];
    }),
  );
}

/** What has to be filled in before a score can be submitted, by field. */
export function missing(parts: readonly InputPart[], draft: InputsDraft): Faults {
  const faults: Faults = {};
  if (parts.includes('met') && draft.met === null)
    faults['inputs.met'] = 'resources.assessment-records.inputs.metMissing';
  if (parts.includes('events'))
    draft.events.forEach(({ points }, at) => {
      if (points === '') faults[`inputs.events.${at}.points`] = 'shared.required';
    });
  return faults;
}

/** The draft as far as it can be tried already: half-typed numbers are left out. */
export function triable(draft: InputsDraft): InputsDraft {
  const number = (text: string) => (isNumber(text) ? text : '');
  return {
    ...draft,
    events: draft.events.filter(({ points }) => /^\d/.test(points) && isNumber(points)),
    monthsLate: number(draft.monthsLate),
    value: number(draft.value),
  };
}

const single = ['grade', 'value', 'monthsLate', 'met', 'triggered', 'accepted'] as const;

/** Errors about what the form does not show a field for; they are listed under it. */
export function unplaced(faults: Faults, parts: readonly InputPart[], draft: InputsDraft) {
  const fields = new Set(['score', 'reason']);
  for (const part of single) if (parts.includes(part)) fields.add(`inputs.${part}`);
  if (parts.includes('events'))
    draft.events.forEach((_, at) =>
      (['points', 'group', 'note'] as const).forEach((name) =>
        fields.add(`inputs.events.${at}.${name}`),
      ),
    );
  return Object.entries(faults).flatMap(([field, message]) => (fields.has(field) ? [] : [message]));
}
