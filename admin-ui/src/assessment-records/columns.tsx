import type { AssessmentRecord } from '../api/records';
import type { Column } from '../shared/columns';
import { Score } from '../shared/Score';
import { StateChip } from '../shared/StateChip';

export const recordColumns: Column<AssessmentRecord>[] = [
  { source: 'itemCode', text: ({ itemCode }) => itemCode },
  { source: 'name', text: ({ name }) => name },
  { source: 'unit', text: ({ unit }) => unit?.name ?? '' },
  { source: 'targetType', text: ({ targetType }) => targetType?.name ?? '', hidden: true },
  { source: 'occasion', text: ({ occasion }) => occasion?.name ?? '' },
  {
    source: 'points',
    text: ({ points }) => points ?? '',
    cell: ({ points }) => <Score value={points} />,
    numeric: true,
  },
  {
    source: 'suggestedScore',
    text: ({ suggestedScore }) => suggestedScore ?? '',
    cell: ({ suggestedScore }) => <Score value={suggestedScore} />,
    numeric: true,
  },
  {
    source: 'score',
    text: ({ score }) => score ?? '',
    cell: ({ score }) => <Score value={score} />,
    numeric: true,
  },
  {
    source: 'scoredBy',
    text: ({ scoredBy }) => scoredBy?.name ?? '',
    sortable: false,
    hidden: true,
  },
  {
    source: 'state',
    text: ({ state }, translate) => translate(`resources.assessment-records.states.${state}`),
    cell: ({ state }) => <StateChip resource="assessment-records" state={state} />,
  },
];
