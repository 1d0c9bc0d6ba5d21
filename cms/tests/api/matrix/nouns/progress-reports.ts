import { uploads } from '../uploads';
import type { NounFacts } from '../noun-facts';
import { ofTarget } from '../statements';

export const facts: NounFacts = {
  rows: ofTarget('progress_reports', "t.state = 'verified'"),
  bodies: {
    save: { value: '1', text: '按计划推进' },
    submit: { value: '1', text: '按计划推进' },
    return: { reason: '口径不符' },
    verify: { verifiedValue: '1' },
  },
  cells: uploads,
};
