import type { Column, Translate } from '../shared/columns';
import { formatDateTime } from '../shared/format';
import type { FrameworkVersion } from './types';

/** Who published it; a version that came with the installation says so. */
export const publisher = (
  { publishedBy }: Pick<FrameworkVersion, 'publishedBy'>,
  translate: Translate,
): string =>
  publishedBy === 'system' ? translate('resources.activities.system') : (publishedBy ?? '');

export const frameworkVersionColumns: Column<FrameworkVersion>[] = [
  { source: 'name', text: ({ name }) => name },
  { source: 'targetType', text: ({ targetType }) => targetType?.name ?? '' },
  { source: 'number', text: ({ number }) => String(number), numeric: true },
  { source: 'publishedAtTime', text: ({ publishedAtTime }) => formatDateTime(publishedAtTime) },
  { source: 'publishedBy', text: publisher },
];
