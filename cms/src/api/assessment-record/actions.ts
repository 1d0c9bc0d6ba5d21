import type { Offer } from '../../rest/actions';
import { archive, giveBack, voidRecord } from './use-cases/archive';
import { submit } from './use-cases/submit';
import { suggestion } from './use-cases/suggestion';

export const assessmentRecordActions: readonly Offer[] = [
  suggestion,
  submit,
  archive,
  giveBack,
  voidRecord,
];
