import type { Operation } from '../../rest/operation';
import { withdraw } from './actions/withdraw';

export const unitChangeOperations: readonly Operation[] = [withdraw];
