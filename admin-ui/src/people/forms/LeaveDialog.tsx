import { useState } from 'react';
import { useDataProvider } from 'react-admin';

import type { MilepostProvider } from '../../api/data-provider';
import { textOf } from '../../shared/text-of';
import { useMe } from '../../shared/use-me';
import type { Person } from '../types';
import { DayAndNote } from './DayAndNote';
import { EntryDialog } from './EntryDialog';
import { doneKey } from './TransferDialog';

/** 离职: from a day on the person does not serve, and the account is shut. */
export const LeaveDialog = ({ person, onClose }: { person: Person; onClose: () => void }) => {
  const provider = useDataProvider<MilepostProvider>();
  const { me } = useMe();
  const [values] = useState({ effectiveOn: me?.today ?? '' });
  return (
    <EntryDialog
      person={person}
      verb="leave"
      values={values}
      send={(typed) =>
        provider.act('people', person, 'leave', {
          effectiveOn: textOf(typed['effectiveOn']),
          note: textOf(typed['note']) || null,
        })
      }
      done={(typed) => doneKey('leave', typed['effectiveOn'], me?.today)}
      onClose={onClose}
    >
      <DayAndNote help="leaveHelp" />
    </EntryDialog>
  );
};
