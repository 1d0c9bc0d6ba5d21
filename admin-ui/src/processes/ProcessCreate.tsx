import { Create, DateInput, ReferenceInput, SelectInput, SimpleForm } from 'react-admin';
import { required, useTranslate } from 'react-admin';

import { useYear } from '../shared/year';

/** Plans an occasion of the year; it is opened on its page. */
export const ProcessCreate = () => {
  const { year } = useYear();
  const translate = useTranslate();
  return (
    <Create
      title={translate('resources.processes.plan', { year })}
      redirect="show"
      transform={(values: Record<string, unknown>) => ({ ...blanksAsNull(values), year })}
    >
      <SimpleForm sx={{ maxWidth: 480 }}>
        <ReferenceInput
          source="occasion"
          reference="occasions"
          sort={{ field: 'sortOrder', order: 'ASC' }}
        >
          <SelectInput optionText="name" validate={required()} />
        </ReferenceInput>
        <DateInput source="opensOn" />
        <DateInput source="closesOn" />
      </SimpleForm>
    </Create>
  );
};

const blanksAsNull = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value || null]));
