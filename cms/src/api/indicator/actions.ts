import type { Offer } from '../../rest/actions';
import { history } from './history';

export const indicatorActions: readonly Offer[] = [history];
