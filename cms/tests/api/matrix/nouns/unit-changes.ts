import type { NounFacts } from '../noun-facts';
import { ofUnit } from '../statements';

export const facts: NounFacts = {
  rows: ofUnit('unit_changes', 'false'),
  bodies: {
    withdraw: { reason: '批复有变' },
  },
};
