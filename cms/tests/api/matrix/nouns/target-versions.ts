import type { NounFacts } from '../noun-facts';
import { ofTarget } from '../statements';

export const facts: NounFacts = {
  rows: ofTarget('target_versions', 'true'),
};
