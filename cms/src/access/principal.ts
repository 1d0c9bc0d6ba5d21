/** The five back offices of the portal (cms/docs/features.md#who-uses-it). */
export const OFFICES = [
  'decision',
  'functional',
  'performance',
  'execution',
  'administration',
] as const;
export type Office = (typeof OFFICES)[number];

/** What an entry of data-scope can say, and narrow itself to with `within`. */
export const SCOPES = [
  'all',
  'ownUnit',
  'ownUnitAndBelow',
  'unitsInCharge',
  'targetTypesInCharge',
  'assessedByOwnUnit',
  'ownTasks',
  'publishedOnly',
  'none',
] as const;
export type Scope = (typeof SCOPES)[number];

export interface ScopeEntry {
  scope: Scope;
  within: Scope;
}

export interface Reference {
  id: number;
  documentId: string;
  code: string;
  name: string;
}

/** The signed-in user as the rules see them: what they may do, and what decides which rows. */
export interface Principal {
  userId: number;
  userDocumentId: string;
  username: string;
  fullName: string;
  sessionId: string;
  role: { id: number; documentId: string; name: string; type: string };
  office: Office;
  unit: (Reference & { assessmentType: Reference | null }) | null;
  /** The own unit and every unit below it. */
  unitIdsBelow: readonly number[];
  /** The own unit and every unit above it. */
  unitIdsAbove: readonly number[];
  unitsInCharge: readonly number[];
  targetTypesInCharge: readonly number[];
  person: { id: number; documentId: string; name: string } | null;
  personId: number | null;
  /** '<plural>.<action>', for example 'targets.declare'. */
  actions: ReadonlySet<string>;
  /** Entries of data-scope by plural; they add up. */
  scopes: ReadonlyMap<string, readonly ScopeEntry[]>;
}
