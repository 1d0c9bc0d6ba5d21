import type { Base, Ref } from '../api/records';

export interface Indicator extends Base {
  code: string;
  name: string;
  nameEn: string | null;
  unitOfMeasure: string | null;
  direction: 'higher' | 'lower';
  targetType: Ref | null;
  common: boolean | null;
  source: string | null;
  method?: { kind?: string } | null;
}
