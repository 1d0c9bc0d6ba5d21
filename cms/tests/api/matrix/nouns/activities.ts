import type { NounFacts } from '../noun-facts';
import { ofUnit } from '../statements';

export const facts: NounFacts = {
  rows: ofUnit('activities', 'false', 't.target_type_id'),
};
