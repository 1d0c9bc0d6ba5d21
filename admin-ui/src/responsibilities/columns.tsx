import type { Column } from '../shared/columns';
import { Decimal } from '../shared/Decimal';
import { formatDate, formatPercent } from '../shared/format';
import { Light } from '../shared/Light';
import { TextLink } from '../shared/TextLink';
import type { Responsibility } from './types';

/** A person's tasks: what, until when, and how it stands. */
export const taskColumns: Column<Responsibility>[] = [
  {
    source: 'target',
    text: ({ itemCode, target }) => `${itemCode} ${target?.name ?? ''}`,
    cell: ({ itemCode, target }) => (
      <TextLink to={`/targets/${target?.id ?? ''}/show`}>
        {itemCode} {target?.name}
      </TextLink>
    ),
  },
  { source: 'part', text: ({ part }) => part ?? '' },
  {
    source: 'share',
    text: ({ share }) => share ?? '',
    cell: ({ share }) => <Decimal value={share} unit="%" />,
    numeric: true,
  },
  { source: 'dueOn', text: ({ dueOn }) => formatDate(dueOn) },
  { source: 'progress', text: ({ progress }) => formatPercent(progress), numeric: true },
  {
    source: 'light',
    text: ({ light }, translate) => translate(`shared.lights.${light ?? 'none'}`),
    cell: ({ light }) => <Light light={light} />,
  },
];
