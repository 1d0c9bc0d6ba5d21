import type { Column } from '../shared/columns';
import { Decimal } from '../shared/Decimal';
import { formatDate } from '../shared/format';
import { StateChip } from '../shared/StateChip';
import { BalanceMark, balanceText } from './BalanceMark';
import type { ProvinceTarget } from './types';

export const provinceTargetColumns: Column<ProvinceTarget>[] = [
  { source: 'itemCode', text: ({ itemCode }) => itemCode },
  { source: 'name', text: ({ name }) => name },
  { source: 'targetType', text: ({ targetType }) => targetType?.name ?? '' },
  { source: 'assessor', text: ({ assessor }) => assessor?.name ?? '', hidden: true },
  {
    source: 'totalValue',
    text: ({ totalValue }) => totalValue,
    cell: ({ totalValue, unitOfMeasure }) => <Decimal value={totalValue} unit={unitOfMeasure} />,
    numeric: true,
  },
  {
    source: 'sum',
    text: (whole, translate) => `${whole.sum} ${balanceText(whole, translate)}`,
    cell: (whole) => (
      <>
        <Decimal value={whole.sum} unit={whole.unitOfMeasure} /> <BalanceMark whole={whole} />
      </>
    ),
    numeric: true,
  },
  { source: 'source', text: ({ source }) => source ?? '', hidden: true },
  { source: 'decomposedAt', text: ({ decomposedAt }) => formatDate(decomposedAt) },
  {
    source: 'state',
    text: ({ state }, translate) => translate(`resources.province-targets.states.${state}`),
    cell: ({ state }) => <StateChip resource="province-targets" state={state} />,
  },
];
