import type { Column } from '../shared/columns';
import type { Indicator } from './types';

export const indicatorColumns: Column<Indicator>[] = [
  { source: 'code', text: ({ code }) => code },
  { source: 'name', text: ({ name }) => name },
  { source: 'targetType', text: ({ targetType }) => targetType?.name ?? '' },
  { source: 'unitOfMeasure', text: ({ unitOfMeasure }) => unitOfMeasure ?? '' },
  {
    source: 'direction',
    text: ({ direction }, translate) => translate(`resources.indicators.directions.${direction}`),
  },
  { source: 'source', text: ({ source }) => source ?? '' },
  {
    source: 'common',
    text: ({ common }, translate) => translate(common ? 'ra.boolean.true' : 'ra.boolean.false'),
    hidden: true,
  },
];
