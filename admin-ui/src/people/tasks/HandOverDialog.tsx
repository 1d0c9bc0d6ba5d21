import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { AutocompleteInput, ReferenceInput, required } from 'react-admin';
import { useDataProvider, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../../api/data-provider';
import type { Ref } from '../../api/records';
import { textOf } from '../../shared/text-of';
import { EntryDialog } from '../forms/EntryDialog';
import type { Person } from '../types';
import type { Responsibility } from './types';

interface Props {
  person: Person;
  unit: Ref;
  rows: readonly Responsibility[];
  onClose: () => void;
}

/** 移交: to somebody who serves in the unit of these targets. */
export const HandOverDialog = ({ person, unit, rows, onClose }: Props) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const [values] = useState({});
  return (
    <EntryDialog
      person={person}
      verb="handOver"
      values={values}
      send={(typed) =>
        provider.act('people', person, 'handOver', {
          to: textOf(typed['to']),
          responsibilities: rows.map(({ id }) => id),
        })
      }
      done={() => 'resources.people.done.handOver'}
      onClose={onClose}
    >
      <Typography variant="body2" sx={{ mb: 2 }}>
        {translate('resources.people.tasks.what', { unit: unit.name, smart_count: rows.length })}
      </Typography>
      <ReferenceInput
        source="to"
        reference="people"
        perPage={100}
        sort={{ field: 'name', order: 'ASC' }}
        filter={{ unit: unit.id, state: 'serving' }}
      >
        <AutocompleteInput
          label="resources.people.tasks.to"
          optionText={(one?: Person) => (one ? `${one.name}（${one.staffNo}）` : '')}
          filterToQuery={(q: string) => ({ q })}
          getOptionDisabled={(one: Person) => one.id === person.id}
          validate={required()}
        />
      </ReferenceInput>
    </EntryDialog>
  );
};
