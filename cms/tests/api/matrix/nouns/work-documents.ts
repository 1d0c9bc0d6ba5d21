import type { NounFacts } from '../noun-facts';
import { ofTarget } from '../statements';

export const facts: NounFacts = {
  rows: ofTarget('work_documents', "t.state = 'converted'"),
  views: ['file'],
};
