import { created } from '../created';
import type { NounFacts } from '../noun-facts';
import { ofUnit } from '../statements';

export const facts: NounFacts = {
  rows: ofUnit('inspections', "t.state = 'closed'"),
  bodies: {
    update: { name: '消防检查', text: '灭火器已过期' },
    submit: {},
    close: { reason: '整改完成' },
  },
  cells: (rows) => [created(rows, 'inspections', {})],
};
