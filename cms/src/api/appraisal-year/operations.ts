import type { Operation } from '../../rest/operation';
import { start } from './actions/start';

export const appraisalYearOperations: readonly Operation[] = [start];
