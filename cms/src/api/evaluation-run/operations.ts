import type { Operation } from '../../rest/operation';
import { createRun } from './create';
import { announceRun, publishRun } from './publish';

export const evaluationRunOperations = [createRun, announceRun, publishRun] as Operation[];
