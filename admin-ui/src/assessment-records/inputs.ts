import { ASKED, needed, type Asked } from '@milepost/domain/scoring/needs';
import type { ScoreInputs, Target } from '../api/records';
import { viewOf } from '../shared/methods/views';
import { paramsOf } from './method-params';

type Method = Target['method'];

export interface EventDraft {
  points: string;
  group: string;
  note: string;
}

/** What a scorer may add, as the form keeps it: text as typed, nothing chosen as null. */
export interface InputsDraft extends Record<Asked, unknown> {
  events: EventDraft[];
  accepted: string[];
  monthsLate: string;
  grade: string;
  value: string;
  met: boolean | null;
  triggered: boolean;
}

export type InputPart = Asked;

export const emptyEvent: EventDraft = { points: '', group: '', note: '' };

/** The inputs a method asks people for; none where the verified value says it all. */
export const partsOf = (method: Method): readonly InputPart[] =>
  needed(viewOf(method?.kind)?.asks ?? {}, ASKED, paramsOf(method));

/** The form as it opens: what was scored before, or nothing. */
export function draftOf(inputs: ScoreInputs | null | undefined): InputsDraft {
  return {
    events: (inputs?.events ?? []).map((event) => ({ ...emptyEvent, ...event })),
    accepted: inputs?.accepted ?? [],
    monthsLate: inputs?.monthsLate ?? '',
    grade: inputs?.grade ?? '',
    value: inputs?.value ?? '',
    met: inputs?.met ?? null,
    triggered: inputs?.triggered ?? false,
  };
}

/** Without blank events, so that a error about the third event means the third line. */
export function tidied(draft: InputsDraft): InputsDraft {
  const blank = ({ points, group, note }: EventDraft) => `${points}${group}${note}`.trim() === '';
  return { ...draft, events: draft.events.filter((event) => !blank(event)) };
}

/** What is sent: only what the method takes, without blanks; a grade stands before a value. */
export function inputsOf(method: Method, draft: InputsDraft): ScoreInputs {
  const parts = partsOf(method);
  const has = (part: InputPart) => parts.includes(part);
  const graded = has('grade') && draft.grade !== '';
  return {
    ...(has('events') ? { events: tidied(draft).events.map(eventOf) } : {}),
    ...(has('accepted') ? { accepted: draft.accepted } : {}),
    ...(has('monthsLate') && draft.monthsLate !== '' ? { monthsLate: draft.monthsLate } : {}),
    ...(graded ? { grade: draft.grade } : {}),
    ...(has('value') && !graded && draft.value !== '' ? { value: draft.value } : {}),
    ...(has('met') && draft.met !== null ? { met: draft.met } : {}),
    ...(has('triggered') ? { triggered: draft.triggered } : {}),
  };
}

function eventOf({ points, group, note }: EventDraft) {
  return {
    points,
    ...(group.trim() === '' ? {} : { group: group.trim() }),
    ...(note.trim() === '' ? {} : { note: note.trim() }),
  };
}
