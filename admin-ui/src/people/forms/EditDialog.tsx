import { useState } from 'react';
import { SelectInput, TextInput, required, useDataProvider, useTranslate } from 'react-admin';

import { textOf } from '../../shared/text-of';
import { personKinds } from '../types';
import type { Person } from '../types';
import { EntryDialog } from './EntryDialog';

/** What is corrected without a date. */
export const EditDialog = ({ person, onClose }: { person: Person; onClose: () => void }) => {
  const translate = useTranslate();
  const provider = useDataProvider();
  const [values] = useState({ name: person.name, kind: person.kind });
  const kinds = personKinds.map((id) => ({ id, name: translate(`resources.people.kinds.${id}`) }));
  return (
    <EntryDialog
      person={person}
      verb="update"
      values={values}
      send={(typed) =>
        provider.update('people', {
          id: person.id,
          data: { name: textOf(typed['name']), kind: textOf(typed['kind']) },
          previousData: person,
        })
      }
      done={() => 'resources.people.done.update'}
      onClose={onClose}
    >
      <TextInput source="name" label="resources.people.fields.name" validate={required()} />
      <SelectInput
        source="kind"
        label="resources.people.fields.kind"
        choices={kinds}
        validate={required()}
      />
    </EntryDialog>
  );
};
