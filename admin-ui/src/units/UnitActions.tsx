import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ComponentType } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import { can } from '../api/me';
import { useMe } from '../shared/use-me';
import { CloseDialog } from './forms/CloseDialog';
import { EditDialog } from './forms/EditDialog';
import { MergeDialog } from './forms/MergeDialog';
import { MoveDialog } from './forms/MoveDialog';
import { RenameDialog } from './forms/RenameDialog';
import { RetypeDialog } from './forms/RetypeDialog';
import { WeighDialog } from './forms/WeighDialog';
import type { Unit } from './types';

const dialogs: Record<string, ComponentType<{ unit: Unit; onClose: () => void }>> = {
  update: EditDialog,
  rename: RenameDialog,
  move: MoveDialog,
  retype: RetypeDialog,
  weigh: WeighDialog,
  merge: MergeDialog,
  close: CloseDialog,
};

/** What can be done with a unit by this person; a closed one is history. */
export const UnitActions = ({ unit }: { unit: Unit }) => {
  const translate = useTranslate();
  const { me } = useMe();
  const [chosen, setChosen] = useState<string | null>(null);
  if (!me) return null;
  const ended = unit.closedOn !== null;
  const verbs = Object.keys(dialogs).filter(
    (verb) => can(me, 'units', verb) && (!ended || verb === 'update'),
  );
  const Chosen = chosen === null ? undefined : dialogs[chosen];
  const below = encodeURIComponent(JSON.stringify({ parent: unit.id }));
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', my: 1.5 }}>
      {verbs.map((verb) => (
        <Button key={verb} variant="outlined" data-verb={verb} onClick={() => setChosen(verb)}>
          {translate(`resources.units.actions.${verb}`)}
        </Button>
      ))}
      {can(me, 'units', 'create') && !ended && (
        <Button component={Link} to={`/units/create?source=${below}`} variant="outlined">
          {translate('resources.units.actions.createBelow')}
        </Button>
      )}
      {Chosen && <Chosen unit={unit} onClose={() => setChosen(null)} />}
    </Box>
  );
};
