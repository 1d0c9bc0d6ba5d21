import type { Operation } from '../../rest/operation';
import { close } from './actions/close';
import { create } from './actions/create';
import { submit } from './actions/submit';
import { update } from './actions/update';

export const inspectionOperations: readonly Operation[] = [create, update, submit, close];
