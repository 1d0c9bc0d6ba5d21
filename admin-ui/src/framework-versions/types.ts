import type { Base, Ref } from '../api/records';
import type { Method } from '../shared/methods/method-lines';

export interface FrameworkVersion extends Base {
  year: number;
  frameworkId: string;
  targetType: Ref | null;
  number: number;
  name: string;
  publishedAtTime: string | null;
  publishedBy: string | null;
  /** Only on the page of one version. */
  snapshot?: { items?: FrameworkItem[] } | null;
  outcome?: Outcome | null;
}

interface Coded {
  code?: string;
  name?: string;
}

/** An item as it stood when the framework was published; a later form may lack or add a field. */
export interface FrameworkItem {
  itemKey?: string | null;
  code?: string;
  name?: string;
  points?: string | null;
  unitOfMeasure?: string | null;
  direction?: string | null;
  method?: Method | null;
  indicator?: Coded | null;
  assessor?: Coded | null;
  assessmentTypes?: Coded[];
  units?: Coded[];
  occasions?: Coded[];
  defaultTarget?: string | null;
}

/** What publishing did to the targets of the year. */
export interface Outcome {
  created: number;
  updated: number;
  same: number;
  removed: number;
  left: LeftTarget[];
}

export interface LeftTarget {
  unit: string;
  itemCode: string;
  name: string;
  state: string;
  why: string;
}
