import type { Offer } from '../../rest/actions';
import { createRun } from './create';
import { announceRun, publishRun } from './move';

export const evaluationRunOffers = [createRun, announceRun, publishRun] as Offer[];
