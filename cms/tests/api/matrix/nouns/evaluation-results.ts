import type { NounFacts } from '../noun-facts';
import { ofUnit } from '../statements';

export const facts: NounFacts = {
  rows: ofUnit(
    'evaluation_results',
    "exists (select 1 from evaluation_runs r where r.id = t.run_id and r.state in ('publicNotice', 'published'))",
  ),
  views: ['explanation'],
};
