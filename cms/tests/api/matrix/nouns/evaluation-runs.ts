import type { NounFacts } from '../noun-facts';
import { plain } from '../statements';

export const facts: NounFacts = {
  rows: plain('evaluation_runs', "t.state in ('publicNotice', 'published')"),
  bodies: {
    announce: {},
    publish: {},
  },
};
