import type { Operation } from '../../rest/operation';
import { items } from './items';
import { letter } from './letter';

export const targetSystemOperations: readonly Operation[] = [items, letter];
