import type { Operation } from '../../rest/operation';
import { save, submit } from './actions/report';
import { returnReport, verify } from './actions/verify';

export const progressReportOperations: readonly Operation[] = [save, submit, returnReport, verify];
