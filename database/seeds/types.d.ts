/** The shape of the demo data; a declaration file, so that the loader in cms/ can share it. */

export type AssessmentTypeCode = 'division' | 'directUnit' | 'cityBureau' | 'company';
export type TargetTypeCode = 'functional' | 'integrity' | 'safety' | 'officeBuilding';
export type IndicatorCategoryCode =
  'construction' | 'service' | 'governance' | 'safety' | 'integrity' | 'party';
export type OccasionCode = 'routine' | 'yearEnd' | 'special';
export type Direction = 'higher' | 'lower';

export interface Named<Code extends string> {
  code: Code;
  name: string;
  nameEn: string;
}

export interface SeedOccasion extends Named<OccasionCode> {
  kind: 'routine' | 'yearEnd' | 'special';
  through?: 'q1' | 'halfYear' | 'q3' | 'year';
}

export interface SeedUnit {
  code: string;
  name: string;
  nameEn: string;
  shortName: string;
  parent?: string;
  type?: AssessmentTypeCode;
  /** Share of the unit in the province's plan, relative to its peers. */
  size?: number;
}

interface SeedNames {
  name: string;
  nameEn: string;
  shortName: string;
}

/** What has become of a unit since it was entered; `units` of the seeds stand as they are today. */
export type SeedUnitChange = {
  unit: string;
  effectiveOn: string;
  reason: string;
} & (
  | { kind: 'renamed'; before: SeedNames }
  | { kind: 'moved'; before: { parent: string } }
  | { kind: 'planned'; after: SeedNames }
);

/** A unit that was gone before the demo years began. */
export interface SeedFormerUnit extends SeedUnit {
  parent: string;
  into: string;
  effectiveOn: string;
  reason: string;
}

/** Parameters as the Strapi components of a method keep them: decimals as strings. */
export type SeedMethod =
  | { kind: 'proportional'; proportional: { floor: string; cap: string } }
  | {
      kind: 'step';
      step: {
        step: string;
        perStep: string;
        zeroAt?: string;
        bonusPerStep?: string;
        bonusCap?: string;
      };
    }
  | { kind: 'bands'; bands: { min: string; share: string }[] }
  | { kind: 'deduct'; deduct: { floor: string } }
  | { kind: 'bonus'; bonus: { cap: string; highestPerGroup: boolean } }
  | {
      kind: 'milestone';
      milestone: { stages: { code: string; share: string }[]; latePerMonth: string };
    }
  | { kind: 'judged'; judged: { name: string; share: string }[] }
  | { kind: 'constraint'; constraint: { penalty?: string } }
  | { kind: 'veto'; veto: { effect: string; grade?: string } }
  | { kind: 'formula'; formula: { expression: string; cap: string } };

export interface SeedIndicator {
  code: string;
  name: string;
  unitOfMeasure: string;
  direction: Direction;
  targetType: TargetTypeCode;
  category: IndicatorCategoryCode;
  method: SeedMethod;
  /** Where the number comes from, as shown to the reader. */
  source: string;
}

export type Sector =
  'all' | 'expressway' | 'trunkRoad' | 'ruralRoad' | 'waterway' | 'station' | 'maintenance';

/** How an item's value comes about over the year. */
export type Course =
  /** A share of the province's plan, reported cumulatively along the sector's curve. */
  | { kind: 'plan'; plan: string; sector: Sector }
  /** A share of the unit's own total, cumulative from nought. */
  | { kind: 'cumulative'; sector: Sector }
  /** A level that moves little within the year, such as a rate. */
  | { kind: 'level'; spread: number; ceiling?: number }
  /** Facts rather than a value: events, stages, grades. */
  | { kind: 'facts' };

export interface SeedItem {
  code: string;
  name: string;
  indicator: string;
  points: string;
  assessor: string;
  types: AssessmentTypeCode[];
  occasions: OccasionCode[];
  defaultTarget?: string;
  /** Where it differs from the indicator's. */
  method?: SeedMethod;
  /** Decimal places of the values. */
  places: number;
  course: Course;
}

export interface SeedFramework {
  targetType: TargetTypeCode;
  name: string;
  items: SeedItem[];
}

export interface SeedPlan {
  code: string;
  name: string;
  unitOfMeasure: string;
  /** The province's total of the year 2024, taken over from the plan named in `source`. */
  total: string;
  places: number;
  /** Share of each assessment type in the total; together 1. */
  shares: Partial<Record<AssessmentTypeCode, string>>;
  source: string;
}

export interface SeedHoliday {
  date: string;
  name: string;
  isWorkday: boolean;
}

export interface SeedAccount {
  username: string;
  fullName: string;
  unit: string;
  role: string;
  unitsInCharge?: string[];
  targetTypesInCharge?: TargetTypeCode[];
  /** Also a person who can be named on targets. */
  person?: boolean;
}

export interface Seeds {
  admins: { email: string; firstname: string; lastname: string; role: 'super' | 'office' }[];
  assessmentTypes: Named<AssessmentTypeCode>[];
  targetTypes: Named<TargetTypeCode>[];
  occasions: SeedOccasion[];
  units: SeedUnit[];
  formerUnits: SeedFormerUnit[];
  unitChanges: SeedUnitChange[];
  accounts: SeedAccount[];
  staffNames: { surnames: string; givenNames: string[] };
  indicatorCategories: Named<IndicatorCategoryCode>[];
  indicators: SeedIndicator[];
  frameworks: SeedFramework[];
  plans: SeedPlan[];
  /** Cumulative share of the year at the end of the named months, in percent of the plan. */
  pace: Record<Sector, Partial<Record<number, number>>>;
  holidays: SeedHoliday[];
  source: string;
}
