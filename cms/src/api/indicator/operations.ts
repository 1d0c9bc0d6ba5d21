import type { Operation } from '../../rest/operation';
import { history } from './history';

export const indicatorOperations: readonly Operation[] = [history];
