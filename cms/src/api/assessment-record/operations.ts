import type { Operation } from '../../rest/operation';
import { archive, returnRecord, voidRecord } from './actions/archive';
import { submit } from './actions/submit';
import { suggestion } from './actions/suggestion';

export const assessmentRecordOperations: readonly Operation[] = [
  suggestion,
  submit,
  archive,
  returnRecord,
  voidRecord,
];
