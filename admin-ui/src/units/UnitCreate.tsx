import { Create, DateInput, NumberInput, SimpleForm, TextInput } from 'react-admin';
import { required } from 'react-admin';

import { can } from '../api/me';
import { customDefaults } from '../shared/custom-fields/custom-body';
import { CustomInputs } from '../shared/custom-fields/CustomInputs';
import { useCustomFields } from '../shared/custom-fields/use-custom-fields';
import { DecimalInput } from '../shared/DecimalInput';
import { useMe } from '../shared/use-me';
import { TypeChoice } from './forms/TypeChoice';
import { UnitChoice } from './forms/UnitChoice';

/** 新设单位, from a day on; which unit it stands under may come with the address. */
export const UnitCreate = () => {
  const { me } = useMe();
  const { fields } = useCustomFields('units');
  if (!me) return null;
  return (
    <Create title="resources.units.actions.create" redirect="show" transform={blanksAsNull}>
      <SimpleForm
        sx={{ maxWidth: 560 }}
        defaultValues={{
          ...customDefaults(fields),
          isAssessee: true,
          coefficient: '1',
          effectiveOn: me.today,
        }}
      >
        <UnitChoice source="parent" optional helperText="resources.units.parentHelp" />
        <TextInput source="code" validate={required()} helperText="resources.units.codeHelp" />
        <TextInput source="name" validate={required()} />
        <TextInput source="shortName" />
        <TextInput source="nameEn" />
        <TypeChoice withAssessee />
        {can(me, 'units', 'weigh') && (
          <DecimalInput source="coefficient" helperText="resources.units.coefficientHelp" />
        )}
        <NumberInput source="sortOrder" min={0} />
        <CustomInputs resource="units" />
        <DateInput source="effectiveOn" validate={required()} />
        <TextInput source="reason" multiline helperText="resources.units.reasonHelp" />
      </SimpleForm>
    </Create>
  );
};

const blanksAsNull = (values: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, value === '' ? null : value]),
  );
