import { created } from '../created';
import type { NounFacts } from '../noun-facts';
import { plain } from '../statements';

export const facts: NounFacts = {
  rows: plain('appraisal_years'),
  others: ['start'],
  cells: (rows) => [created(rows, 'appraisal-years', { from: 2001, to: 2002 }, 'start')],
};
