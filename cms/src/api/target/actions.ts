import type { Offer } from '../../rest/actions';
import { declare, giveBack } from './use-cases/declare';
import { publish } from './use-cases/publish';
import { review } from './use-cases/review';

export const targetActions: readonly Offer[] = [declare, giveBack, review, publish];
