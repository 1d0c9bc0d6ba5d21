import type { Column } from '../shared/columns';
import { formatDateTime } from '../shared/format';
import type { FrameworkVersion } from './types';

export const frameworkVersionColumns: Column<FrameworkVersion>[] = [
  { source: 'name', text: ({ name }) => name },
  { source: 'targetType', text: ({ targetType }) => targetType?.name ?? '' },
  { source: 'number', text: ({ number }) => String(number), numeric: true },
  { source: 'publishedAtTime', text: ({ publishedAtTime }) => formatDateTime(publishedAtTime) },
  { source: 'publishedBy', text: ({ publishedBy }) => publishedBy ?? '' },
];
