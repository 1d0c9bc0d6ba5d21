import type { Column } from '../shared/columns';
import { StateChip } from '../shared/StateChip';
import type { Inspection } from './types';

export const inspectionColumns: Column<Inspection>[] = [
  { source: 'name', text: ({ name }) => name },
  { source: 'unit', text: ({ unit }) => unit?.name ?? '' },
  {
    source: 'state',
    text: ({ state }, translate) => translate(`resources.inspections.states.${state}`),
    cell: ({ state }) => <StateChip resource="inspections" state={state} />,
  },
];
