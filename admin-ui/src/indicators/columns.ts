import type { Column } from '../shared/columns';
import type { Indicator } from './types';

export const indicatorColumns: Column<Indicator>[] = [
  { source: 'code', text: ({ code }) => code },
  { source: 'name', text: ({ name }) => name },
  { source: 'category', text: ({ category }) => category?.name ?? '' },
  { source: 'targetType', text: ({ targetType }) => targetType?.name ?? '' },
  {
    source: 'common',
    text: ({ common }, translate) =>
      translate(`resources.indicators.kinds.${common ? 'common' : 'specific'}`),
  },
  { source: 'unitOfMeasure', text: ({ unitOfMeasure }) => unitOfMeasure ?? '' },
  {
    source: 'direction',
    text: ({ direction }, translate) => translate(`shared.directions.${direction}`),
  },
  { source: 'assessor', text: ({ assessor }) => assessor?.name ?? '' },
  { source: 'source', text: ({ source }) => source ?? '', hidden: true },
];
