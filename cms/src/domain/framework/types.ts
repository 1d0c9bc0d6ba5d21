import type { Fault } from '../errors';

/** A reference: `code` identifies, `name` is shown. */
export interface Named {
  code: string;
  name: string;
}

export interface FrameworkItem {
  code: string;
  name: string;
  /** Decimal text. */
  points: string;
  unitOfMeasure: string | null;
  direction: 'higher' | 'lower';
  method: { kind: string; params: unknown } | null;
  assessor: Named | null;
  /** Applies to every assessed unit of these types, */
  assessmentTypes: readonly Named[];
  /** and to these units besides. */
  units: readonly Named[];
  occasions: readonly Named[];
  /** Decimal text. */
  defaultTarget: string | null;
}

export interface Framework {
  name: string;
  year: number | null;
  targetType: Named | null;
  items: readonly FrameworkItem[];
}

/** A unit that is assessed in the year. */
export interface Assessee extends Named {
  assessmentType: Named | null;
}

/** A fault and the field it stands at, as the form names it. */
export interface FrameworkFault extends Fault {
  path: readonly (string | number)[];
}
