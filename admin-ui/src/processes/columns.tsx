import type { Process } from '../api/records';
import type { Column } from '../shared/columns';
import { formatDate } from '../shared/format';
import { StateChip } from '../shared/StateChip';

export const processColumns: Column<Process>[] = [
  { source: 'occasion', text: ({ occasion }) => occasion?.name ?? '' },
  { source: 'year', text: ({ year }) => String(year) },
  { source: 'opensOn', text: ({ opensOn }) => formatDate(opensOn) },
  { source: 'closesOn', text: ({ closesOn }) => formatDate(closesOn) },
  {
    source: 'state',
    text: ({ state }, translate) => translate(`resources.processes.states.${state}`),
    cell: ({ state }) => <StateChip resource="processes" state={state} />,
  },
];
