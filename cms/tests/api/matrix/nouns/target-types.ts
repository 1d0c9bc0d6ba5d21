import type { NounFacts } from '../noun-facts';
import { plain } from '../statements';

export const facts: NounFacts = {
  rows: plain('target_types'),
};
