import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ComponentType } from 'react';
import { useTranslate } from 'react-admin';

import { can } from '../api/me';
import { useMe } from '../shared/use-me';
import { EditDialog } from './forms/EditDialog';
import { LeaveDialog } from './forms/LeaveDialog';
import { RoleDialog } from './forms/RoleDialog';
import { TransferDialog } from './forms/TransferDialog';
import type { Person } from './types';

interface Offered {
  dialog: ComponentType<{ person: Person; onClose: () => void }>;
  fits: (person: Person) => boolean;
}

const still = ({ state }: Person) => state === 'serving' || state === 'expected';

const offered: Record<string, Offered> = {
  transfer: {
    dialog: TransferDialog,
    fits: (person) => still(person) && person.pending?.kind !== 'transfer',
  },
  leave: { dialog: LeaveDialog, fits: (person) => still(person) && person.leftOn === null },
  update: { dialog: EditDialog, fits: () => true },
  assignRole: {
    dialog: RoleDialog,
    fits: (person) => person.account !== null && person.state !== 'left',
  },
};

/** What this reader can enter for the person as they stand. */
export const PersonActions = ({ person }: { person: Person }) => {
  const translate = useTranslate();
  const { me } = useMe();
  const [chosen, setChosen] = useState<string | null>(null);
  const verbs = Object.entries(offered).flatMap(([verb, { fits }]) =>
    me && can(me, 'people', verb) && fits(person) ? [verb] : [],
  );
  const Chosen = chosen === null ? undefined : offered[chosen]?.dialog;
  if (verbs.length === 0 && !Chosen) return null;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', my: 1.5 }}>
      {verbs.map((verb, index) => (
        <Button
          key={verb}
          variant={index === 0 && verb !== 'update' ? 'contained' : 'outlined'}
          data-verb={verb}
          onClick={() => setChosen(verb)}
        >
          {translate(`resources.people.actions.${verb}`)}
        </Button>
      ))}
      {Chosen && <Chosen person={person} onClose={() => setChosen(null)} />}
    </Box>
  );
};
