import { operations } from '../operations';
import { revisions } from '../revisions';
import { uploads } from '../uploads';
import type { NounFacts } from '../noun-facts';
import { ABOUT_TARGET } from '../statements';

export const facts: NounFacts = {
  rows: `select t.document_id as id, to_jsonb(t) as row, ${ABOUT_TARGET},
    t.state in ('published', 'revising', 'closed') as published from targets t join g on g.id = t.id`,
  bodies: {
    assign: { persons: [{ person: 'x', share: '100', dueOn: '2024-12-31', lead: true }] },
    adjust: { targetValue: '1', consent: { by: '李明', on: '2024-03-01' } },
    save: { targetValue: '1', measures: '加强调度' },
    declare: { targetValue: '1' },
    return: { reason: '依据不足' },
    review: {},
    set: { targetValue: '1' },
    publish: {},
  },
  batches: ['declare', 'assign', 'return', 'review', 'publish', 'set'],
  views: ['peers'],
  others: ['allot', 'export', 'import', 'template', 'queue'],
  cells: (rows) => [...uploads(rows), ...revisions(rows), ...operations(rows)],
};
