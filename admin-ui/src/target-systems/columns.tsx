import { DeclarationStatusChip } from './DeclarationStatusChip';
import type { Column } from '../shared/columns';
import { Score } from '../shared/Score';
import type { TargetSystem } from './types';

const counts = [
  'items',
  'filled',
  'draft',
  'declared',
  'returned',
  'reviewed',
  'published',
] as const;

export const systemColumns: Column<TargetSystem>[] = [
  { source: 'unit', text: ({ unit }) => unit?.name ?? '' },
  {
    source: 'standing',
    text: ({ standing }, translate) => translate(`resources.target-systems.standings.${standing}`),
    cell: ({ standing }) => <DeclarationStatusChip standing={standing} />,
  },
  ...counts.map((source) => ({
    source,
    text: (system: TargetSystem) => String(system[source]),
    numeric: true,
  })),
  {
    source: 'points',
    text: ({ points }) => points,
    cell: ({ points }) => <Score value={points} />,
    numeric: true,
    hidden: true,
  },
];
