import type { Column } from '../shared/columns';
import { formatDate } from '../shared/format';
import type { Person } from './types';

export const peopleColumns: Column<Person>[] = [
  { source: 'staffNo', text: ({ staffNo }) => staffNo },
  { source: 'name', text: ({ name }) => name },
  { source: 'unit', text: ({ unit }) => unit?.name ?? '' },
  {
    source: 'kind',
    text: ({ kind }, translate) => translate(`resources.people.kinds.${kind}`, { _: kind }),
  },
  { source: 'leftOn', text: ({ leftOn }) => formatDate(leftOn), hidden: true },
];
