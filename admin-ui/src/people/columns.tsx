import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import type { Column, Translate } from '../shared/columns';
import { formatDate } from '../shared/format';
import { StateChip } from '../shared/StateChip';
import type { Person } from './types';

const base = 'resources.people';

/** What is entered and not in force yet: `2024-12-01 调往规划研究院`. */
export function pendingText({ pending }: Person, translate: Translate): string {
  if (!pending) return '';
  const { kind, effectiveOn, unit } = pending;
  return translate(`${base}.pending.${kind}`, { date: effectiveOn, unit: unit ?? '' });
}

const stateText = (person: Person, translate: Translate): string =>
  [translate(`${base}.states.${person.state}`), pendingText(person, translate)]
    .filter(Boolean)
    .join(' ');

const State = ({ person }: { person: Person }) => {
  const pending = pendingText(person, useTranslate());
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
      <StateChip resource="people" state={person.state} />
      {pending && (
        <Typography variant="caption" color="text.secondary">
          {pending}
        </Typography>
      )}
    </Box>
  );
};

/** The account in words: its name, its role, or what keeps it shut. */
export function accountText({ account }: Person, translate: Translate): string {
  if (!account) return '';
  const { username, blocked, role } = account;
  const what = blocked ? translate(`${base}.blocked`) : (role ?? translate(`${base}.noRole`));
  return translate(`${base}.accountOf`, { username, what });
}

export const peopleColumns: Column<Person>[] = [
  { source: 'staffNo', text: ({ staffNo }) => staffNo },
  { source: 'name', text: ({ name }) => name },
  { source: 'unit', text: ({ unit }) => unit?.name ?? '' },
  {
    source: 'kind',
    text: ({ kind }, translate) => translate(`${base}.kinds.${kind}`, { _: kind }),
  },
  { source: 'state', text: stateText, cell: (person) => <State person={person} /> },
  { source: 'account', text: accountText, sortable: false },
  { source: 'leftOn', text: ({ leftOn }) => formatDate(leftOn), hidden: true },
];
