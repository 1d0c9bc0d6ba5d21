import type { SeedFramework } from '../types';
import { functional } from './functional';
import { integrity } from './integrity';
import { officeBuilding } from './office-building';
import { safety } from './safety';

export const frameworks: SeedFramework[] = [functional, safety, integrity, officeBuilding];
