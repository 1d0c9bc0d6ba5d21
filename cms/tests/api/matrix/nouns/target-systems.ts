import type { NounFacts } from '../noun-facts';
import { ofUnit } from '../statements';

export const facts: NounFacts = {
  rows: ofUnit('target_systems', 'false'),
  views: ['items', 'letter'],
};
