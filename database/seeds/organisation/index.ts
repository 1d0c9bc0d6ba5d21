import type { SeedUnit } from '../types';
import { cityBureaus } from './city-bureaus';
import { companies } from './companies';
import { directUnits } from './direct-units';
import { department, divisions } from './divisions';

export { formerUnits, unitChanges } from './history';

export const units: SeedUnit[] = [
  department,
  ...divisions,
  ...directUnits,
  ...cityBureaus,
  ...companies,
];
