import { join } from 'node:path';
import { load } from '../../support/load';
import type { Cell } from './cell';
import type { PersonRows } from './person-rows';

/** What the matrix must be told of a noun, in the test's own words: `nouns/<plural>.ts`. */
export interface NounFacts {
  /** Its rows as SQL: id, row, unit, type, assessor, target, people, published. See statements.ts. */
  rows: string;
  /** Tables it writes besides its own. */
  tables?: readonly string[];
  /** What each verb on one row needs besides id and version; anything the server would take. */
  bodies?: Readonly<Record<string, object>>;
  /** The verbs that are also done to many rows at once. */
  batches?: readonly string[];
  /** The readings of one row that are more than its fields. */
  views?: readonly string[];
  /** What is done or read without a row; `cells` has questions for each. */
  others?: readonly string[];
  /** Questions of its own. */
  cells?: (rows: PersonRows) => Cell[];
}

export const fileOf = (plural: string): string => `cms/tests/api/matrix/nouns/${plural}.ts`;

/** Error: a noun the matrix has not been told of is no gap. */
export function nounFacts(plural: string): NounFacts {
  const file = join(__dirname, 'nouns', `${plural}.ts`);
  const noun = load<{ facts: NounFacts }>(file);
  if (!noun) throw new Error(`the matrix does not know ${plural}: add ${fileOf(plural)}`);
  return noun.facts;
}
