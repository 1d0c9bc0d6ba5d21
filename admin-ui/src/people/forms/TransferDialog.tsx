import Alert from '@mui/material/Alert';
import { useState } from 'react';
import { SelectInput, useDataProvider, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../../api/data-provider';
import { textOf } from '../../shared/text-of';
import { useCan, useMe } from '../../shared/use-me';
import { personKinds } from '../types';
import type { Person } from '../types';
import { DayAndNote } from './DayAndNote';
import { EntryDialog } from './EntryDialog';
import { NewUnitInput } from './NewUnitInput';
import { RoleInput } from './RoleInput';

/** 调动: to another unit from a day on. */
export const TransferDialog = ({ person, onClose }: { person: Person; onClose: () => void }) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { me } = useMe();
  const mayGiveRole = useCan('people', 'assignRole');
  const [values] = useState({ effectiveOn: me?.today ?? '', kind: person.kind });
  const kinds = personKinds.map((id) => ({ id, name: translate(`resources.people.kinds.${id}`) }));
  return (
    <EntryDialog
      person={person}
      verb="transfer"
      values={values}
      send={(typed) => {
        const kind = personKinds.find((one) => one === typed['kind']);
        return provider.act('people', person, 'transfer', {
          unit: textOf(typed['unit']),
          effectiveOn: textOf(typed['effectiveOn']),
          kind: kind === undefined || kind === person.kind ? null : kind,
          role: textOf(typed['role']) || null,
          note: textOf(typed['note']) || null,
        });
      }}
      done={(typed) => doneKey('transfer', typed['effectiveOn'], me?.today)}
      onClose={onClose}
    >
      {person.account && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('resources.people.transferHelp')}
        </Alert>
      )}
      <NewUnitInput label="resources.people.fields.toUnit" />
      <DayAndNote />
      <SelectInput source="kind" label="resources.people.fields.kind" choices={kinds} />
      {person.account && mayGiveRole ? <RoleInput /> : null}
    </EntryDialog>
  );
};

/** The message differs between a transfer in force and one for a later day. */
export const doneKey = (verb: string, day: unknown, today = ''): string =>
  `resources.people.done.${textOf(day) > today ? 'pending' : verb}`;
