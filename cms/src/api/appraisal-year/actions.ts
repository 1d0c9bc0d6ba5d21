import type { Offer } from '../../rest/actions';
import { start } from './use-cases/start';

export const appraisalYearActions: readonly Offer[] = [start];
