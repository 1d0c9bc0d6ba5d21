import type { Offer } from '../../rest/actions';
import { create } from './use-cases/create';
import { close, open } from './use-cases/open';

export const processActions: readonly Offer[] = [create, open, close];
