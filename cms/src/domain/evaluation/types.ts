/** One target's archived score in one occasion; `score: null` means that none is archived. */
export interface TallyRecord {
  /** Id of the record; of several plain ones, added up already, with commas between. */
  ids?: string;
  targetType: string;
  occasion: string;
  /** Name or id of the target, as the list of missing records shows it. */
  target: string;
  /** Decimal text. Points of a bonus item count nowhere, its score does. */
  points: string;
  score: string | null;
  method?: string;
  /** Effect of a triggered veto item, as `scoreTarget` answers it. */
  effect?: string;
}

/** A veto against a unit; `zeroType` names a target type, `zeroItem` a target (and an occasion). */
export interface Veto {
  effect: string;
  targetType?: string | undefined;
  target?: string | undefined;
  occasion?: string | undefined;
}

/** What belongs to a unit besides its records. All decimals as text. */
export interface UnitFacts {
  unit: string;
  assessmentType: string;
  coefficient?: string | undefined;
  /** Component → its score out of 100. */
  components?: Record<string, string> | undefined;
  bonus?: readonly string[] | undefined;
  deductions?: readonly string[] | undefined;
  vetoes?: readonly Veto[] | undefined;
}

export interface OccasionDetail {
  occasion: string;
  name: string;
  weight: string;
  /** Out of 100, null when nothing was to be assessed. */
  score: string | null;
  points: string;
  earned: string;
  readonly recordIds: string[];
}

export interface ComponentDetail {
  targetType: string;
  name: string;
  weight: string;
  score: string | null;
  occasions: OccasionDetail[];
}

/** The full explanation of a composite score; decimals as text, at most 20 places. */
export interface ResultDetail {
  coefficient: string;
  components: ComponentDetail[];
  bonus: string;
  bonusCap: string | null;
  deductions: string;
  deductionCap: string | null;
  /** The weighted mean before coefficient, bonus and deductions. */
  weighted: string;
  maximum: string;
  effects: string[];
}

export interface UnitResult {
  unit: string;
  assessmentType: string;
  /** C(u) clamped but not rounded for publication (20 places for the eye). */
  composite: string;
  /** The published score: 2 places, half up. */
  score: string;
  /** Published type scores; a type with nothing to assess is left out. */
  types: Record<string, string>;
  rank: number;
  grade: string;
  detail: ResultDetail;
}

export interface MissingRecords {
  unit: string;
  targets: string[];
}

/** Either every unit's result, or what is missing under `missing: block`. */
export type Outcome = { missing: MissingRecords[] } | { results: UnitResult[] };

/** Display names by code; what has none shows its code. */
export interface Names {
  targetTypes?: Readonly<Record<string, string>>;
  occasions?: Readonly<Record<string, string>>;
}
