import { created } from '../created';
import type { NounFacts } from '../noun-facts';
import { plain } from '../statements';

export const facts: NounFacts = {
  rows: plain('processes', "t.state in ('open', 'closed')"),
  bodies: {
    open: {},
    close: {},
  },
  cells: (rows) => [created(rows, 'processes', { year: 2001, occasion: 'nothing' })],
};
