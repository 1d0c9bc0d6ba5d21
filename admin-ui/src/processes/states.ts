import type { ProcessState } from '../api/records';

export const processStates: readonly ProcessState[] = ['planned', 'open', 'closed'];
