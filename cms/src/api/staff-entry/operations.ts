import type { Operation } from '../../rest/operation';
import { withdraw } from './actions/withdraw';

export const staffEntryOperations: readonly Operation[] = [withdraw];
