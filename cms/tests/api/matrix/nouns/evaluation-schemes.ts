import { created } from '../created';
import type { NounFacts } from '../noun-facts';
import { plain } from '../statements';

export const facts: NounFacts = {
  rows: plain('evaluation_schemes', "t.state = 'published'"),
  cells: (rows) =>
    rows.all.map(({ id }) => created(rows, 'evaluation-runs', { year: 2001, scheme: id })),
};
