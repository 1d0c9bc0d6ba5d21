/**
 * What each domain verb takes beside `version`; the server knows what state it leads to. Every folder
 * adds its own in `actions.ts`.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Actions {}

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
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface Batches {}

export type NoInput = Record<string, never>;
export type ActionResource = keyof Actions;
export type Verb<R extends ActionResource> = keyof Actions[R] & string;
export type BatchResource = keyof Batches;
export type BatchVerb<R extends BatchResource> = Batches[R];

/** The part of a record that says which one, and which version of it, the person saw. */
export interface IdAndVersion {
  id: string;
  version: number;
}
