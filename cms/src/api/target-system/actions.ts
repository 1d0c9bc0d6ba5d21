import type { Offer } from '../../rest/actions';
import { items } from './items';
import { letter } from './letter';

export const targetSystemActions: readonly Offer[] = [items, letter];
