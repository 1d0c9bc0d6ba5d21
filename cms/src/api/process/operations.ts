import type { Operation } from '../../rest/operation';
import { create } from './actions/create';
import { close, open } from './actions/open';

export const processOperations: readonly Operation[] = [create, open, close];
