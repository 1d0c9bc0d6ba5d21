import type { Offer } from '../../rest/actions';
import { withdraw } from './use-cases/withdraw';

export const staffEntryActions: readonly Offer[] = [withdraw];
