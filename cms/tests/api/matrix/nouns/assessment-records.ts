import type { NounFacts } from '../noun-facts';
import { ofTarget } from '../statements';

export const facts: NounFacts = {
  rows: ofTarget('assessment_records', "t.state = 'archived'"),
  bodies: {
    submit: { score: '1', reason: '酌情给分' },
    archive: {},
    return: { reason: '佐证不全' },
    void: { reason: '重复记录' },
  },
  batches: ['submit', 'archive'],
  views: ['suggestion'],
};
