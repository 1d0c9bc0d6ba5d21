import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { Create, DateInput, PasswordInput, SelectInput, SimpleForm, TextInput } from 'react-admin';
import { required, useTranslate } from 'react-admin';

import { useCan, useMe } from '../shared/use-me';
import { NewUnitInput } from './forms/NewUnitInput';
import { RoleInput } from './forms/RoleInput';
import { personKinds } from './types';

/** 新进: the person, the unit and the day; and an account, if there shall be one. */
export const PersonCreate = () => {
  const translate = useTranslate();
  const { me } = useMe();
  const mayGiveRole = useCan('people', 'assignRole');
  if (!me) return null;
  const kinds = personKinds.map((id) => ({ id, name: translate(`resources.people.kinds.${id}`) }));
  return (
    <Create
      title="resources.people.actions.create"
      redirect="show"
      transform={blanksAsNull}
      sx={{ '& .RaCreate-main': { mt: 1 } }}
    >
      <SimpleForm
        sx={{ maxWidth: 560 }}
        defaultValues={{ kind: 'staff', effectiveOn: me.today, password: '' }}
      >
        <TextInput source="staffNo" validate={required()} />
        <TextInput source="name" validate={required()} />
        <SelectInput source="kind" choices={kinds} validate={required()} />
        <NewUnitInput label="resources.people.fields.unit" />
        <DateInput
          source="effectiveOn"
          validate={required()}
          helperText="resources.people.effectiveHelp"
        />
        <TextInput source="note" multiline />
        <Typography variant="h2" sx={{ mt: 2, mb: 1 }}>
          {translate('resources.people.openAccount')}
        </Typography>
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('resources.people.accountHelp')}
        </Alert>
        <TextInput source="username" autoComplete="off" />
        <TextInput source="email" type="email" autoComplete="off" />
        <PasswordInput
          source="password"
          helperText="resources.people.passwordHelp"
          inputProps={{ autoComplete: 'new-password' }}
        />
        {mayGiveRole && <RoleInput />}
      </SimpleForm>
    </Create>
  );
};

const blanksAsNull = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, value === '' ? null : value]),
  );
