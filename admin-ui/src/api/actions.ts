import type { ReturnNotes, ScoreInputs } from './records';

/** What each domain verb takes beside `version`; the server knows what state it leads to. */
export interface Actions {
  targets: {
    assign: { persons: PersonPart[] };
    save: Partial<Declaration>;
    declare: Partial<Declaration>;
    return: { reason: string; notes?: ReturnNotes };
    review: NoInput;
    publish: NoInput;
    adjust: Adjusted;
  };
  'target-revisions': {
    save: ProposedTerms;
    declare: ProposedTerms;
    return: { reason: string; notes?: ReturnNotes };
    review: NoInput;
    publish: NoInput;
    withdraw: NoInput;
  };
  'progress-reports': {
    save: { value: string | null; text: string };
    submit: { value: string | null; text: string };
    return: { reason: string };
    verify: { verifiedValue: string };
  };
  'province-targets': {
    decompose: {
      parts: (Seen & { value: string })[];
      way: 'equally' | 'lastYear' | 'byHand';
      overhangReason: string | null;
    };
    reopen: { reason: string };
    remove: NoInput;
  };
  processes: { open: { reason?: string }; close: NoInput };
  'assessment-records': {
    submit: { score: string | null; reason: string; inputs: ScoreInputs };
    archive: NoInput;
    return: { reason: string };
    void: { reason: string };
  };
  people: {
    transfer: {
      unit: string;
      effectiveOn: string;
      kind: string | null;
      role: string | null;
      note: string | null;
    };
    leave: { effectiveOn: string; note: string | null };
    assignRole: { role: string; from: 'now' | 'entry' };
    handOver: { to: string; responsibilities: string[] };
  };
  'staff-entries': { withdraw: { reason: string } };
  units: {
    rename: Dated & { name: string; nameEn: string | null; shortName: string | null };
    move: Dated & { parent: string };
    retype: Dated & { assessmentType: string | null; isAssessee: boolean };
    weigh: { coefficient: string };
    merge: Dated & { into: string };
    close: Dated & { childrenTo: string | null };
  };
  'unit-changes': { withdraw: { reason: string } };
  'evaluation-runs': { announce: NoInput; publish: NoInput };
}

/** A person's part in a target; decimals as text, the amount empty where none is given. */
export interface PersonPart {
  person: string;
  share: string;
  part: string | null;
  partValue: string | null;
  dueOn: string;
  lead: boolean;
}

/** What a unit says of a target; what is left out stays as it is. */
export interface Declaration {
  targetValue: string | null;
  basis: string;
  measures: string;
}

/** What a reviewer changes of a declaration, and who of the unit agreed on which day. */
export interface Adjusted extends Partial<Declaration> {
  consent: { by: string; on: string; note?: string };
}

/** What a revision proposes; what is left out stays as it is. */
export interface ProposedTerms extends Partial<Declaration> {
  reason?: string;
  points?: string;
  direction?: 'higher' | 'lower';
  method?: { kind: string; params: object };
}

/** Verbs over many records at once, which need no more than the records: all of them, or none. */
export interface Batches {
  targets: 'assign' | 'declare' | 'review' | 'publish';
  'target-revisions': 'review' | 'publish';
  'progress-reports': 'verify';
  'assessment-records': 'submit' | 'archive';
}

/** From which day a change counts, and on what ground. */
interface Dated {
  effectiveOn: string | null;
  reason: string | null;
}

export type NoInput = Record<string, never>;
export type ActionResource = keyof Actions;
export type Verb<R extends ActionResource> = keyof Actions[R] & string;
export type BatchResource = keyof Batches;
export type BatchVerb<R extends BatchResource> = Batches[R];

/** The part of a record that says which one, and which version of it, the person saw. */
export interface Seen {
  id: string;
  version: number;
}
