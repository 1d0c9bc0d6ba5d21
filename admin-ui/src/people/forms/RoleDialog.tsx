import { useState } from 'react';
import { RadioButtonGroupInput, useDataProvider, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../../api/data-provider';
import { textOf } from '../../shared/text-of';
import type { Person } from '../types';
import { EntryDialog } from './EntryDialog';
import { RoleInput } from './RoleInput';

/** 授予角色: at once, or with the transfer that is to come. */
export const RoleDialog = ({ person, onClose }: { person: Person; onClose: () => void }) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const [values] = useState({ from: 'now' });
  const choices = (['now', 'entry'] as const).map((id) => ({
    id,
    name: translate(`resources.people.roleFrom.${id}`, {
      date: person.pending?.effectiveOn ?? '',
    }),
  }));
  return (
    <EntryDialog
      person={person}
      verb="assignRole"
      values={values}
      send={(typed) =>
        provider.act('people', person, 'assignRole', {
          role: textOf(typed['role']),
          from: typed['from'] === 'entry' ? 'entry' : 'now',
        })
      }
      done={() => 'resources.people.done.assignRole'}
      onClose={onClose}
    >
      <RoleInput needed />
      {person.pending?.kind === 'transfer' && (
        <RadioButtonGroupInput
          source="from"
          label="resources.people.fields.from"
          choices={choices}
          row={false}
        />
      )}
    </EntryDialog>
  );
};
