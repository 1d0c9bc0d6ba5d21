import { Create, SimpleForm, useTranslate } from 'react-admin';

import { FormGuard } from '../shared/FormGuard';
import { useYear } from '../shared/year';
import { InspectionFields, writtenOf } from './InspectionFields';

/** A draft of the own unit; it is submitted on its page. */
export const InspectionCreate = () => {
  const { year } = useYear();
  const translate = useTranslate();
  return (
    <Create
      title={translate('resources.inspections.new', { year })}
      redirect="show"
      transform={(values: Record<string, unknown>) => ({ year, ...writtenOf(values) })}
    >
      <SimpleForm sx={{ maxWidth: 560 }}>
        <FormGuard />
        <InspectionFields />
      </SimpleForm>
    </Create>
  );
};
