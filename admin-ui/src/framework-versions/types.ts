import type { Base, Ref } from '../api/records';

export interface FrameworkVersion extends Base {
  year: number;
  targetType: Ref | null;
  number: number;
  name: string;
  publishedAtTime: string | null;
  publishedBy: string | null;
  /** Only on the page of one version. */
  snapshot?: { items?: FrameworkItem[] } | null;
}

/** An item as it stood when the framework was published; a later form may lack or add a field. */
export interface FrameworkItem {
  code?: string;
  name?: string;
  points?: string | null;
  unitOfMeasure?: string | null;
  method?: { kind?: string } | null;
  assessor?: { name?: string } | null;
  assessmentTypes?: { name?: string }[];
  units?: { name?: string }[];
  occasions?: { name?: string }[];
  defaultTarget?: string | null;
}
