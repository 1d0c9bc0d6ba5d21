import type { Offer } from '../../rest/actions';
import { save, submit } from './use-cases/report';
import { giveBack, verify } from './use-cases/verify';

export const progressReportActions: readonly Offer[] = [save, submit, giveBack, verify];
