import type { Column } from '../shared/columns';
import { formatDate } from '../shared/format';
import type { Unit } from './types';

export const unitColumns: Column<Unit>[] = [
  { source: 'code', text: ({ code }) => code },
  { source: 'name', text: ({ name }) => name },
  { source: 'shortName', text: ({ shortName }) => shortName ?? '', hidden: true },
  { source: 'parent', text: ({ parent }) => parent?.name ?? '' },
  { source: 'assessmentType', text: ({ assessmentType }) => assessmentType?.name ?? '' },
  {
    source: 'isAssessee',
    text: ({ isAssessee }, translate) =>
      translate(isAssessee ? 'ra.boolean.true' : 'ra.boolean.false'),
  },
  { source: 'closedOn', text: ({ closedOn }) => formatDate(closedOn), hidden: true },
];
