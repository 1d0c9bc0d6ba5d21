import type { Target } from '../api/records';
import type { Column } from '../shared/columns';
import { Decimal } from '../shared/Decimal';
import { formatPercent } from '../shared/format';
import { StateChip } from '../shared/StateChip';
import { LightCell } from './LightCell';

export const targetColumns: Column<Target>[] = [
  { source: 'itemCode', text: ({ itemCode }) => itemCode },
  { source: 'name', text: ({ name }) => name },
  { source: 'unit', text: ({ unit }) => unit?.name ?? '' },
  { source: 'targetType', text: ({ targetType }) => targetType?.name ?? '' },
  { source: 'assessor', text: ({ assessor }) => assessor?.name ?? '', hidden: true },
  {
    source: 'points',
    text: ({ points }) => points ?? '',
    cell: ({ points }) => <Decimal value={points} />,
    numeric: true,
    hidden: true,
  },
  {
    source: 'targetValue',
    text: ({ targetValue }) => targetValue ?? '',
    cell: ({ targetValue, unitOfMeasure }) => <Decimal value={targetValue} unit={unitOfMeasure} />,
    numeric: true,
  },
  {
    source: 'reportedValue',
    text: ({ reportedValue }) => reportedValue ?? '',
    cell: ({ reportedValue, unitOfMeasure }) => (
      <Decimal value={reportedValue} unit={unitOfMeasure} />
    ),
    numeric: true,
  },
  { source: 'progress', text: ({ progress }) => formatPercent(progress), numeric: true },
  {
    source: 'light',
    text: ({ light }, translate) => translate(`shared.lights.${light ?? 'none'}`),
    cell: (target) => <LightCell target={target} />,
  },
  {
    source: 'state',
    text: ({ state }, translate) => translate(`resources.targets.states.${state}`),
    cell: ({ state }) => <StateChip resource="targets" state={state} />,
  },
];
