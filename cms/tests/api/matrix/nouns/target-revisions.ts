import type { NounFacts } from '../noun-facts';
import { ofTarget } from '../statements';

export const facts: NounFacts = {
  rows: ofTarget('target_revisions', "t.state = 'published'"),
  bodies: {
    save: { targetValue: '1' },
    declare: { targetValue: '1' },
    withdraw: {},
    return: { reason: '依据不足' },
    review: {},
    publish: {},
  },
  batches: ['return', 'review', 'publish'],
};
