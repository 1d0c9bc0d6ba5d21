import { BooleanInput, ReferenceInput, SelectInput } from 'react-admin';

/** The group a unit is ranked in, or none, and whether it is assessed. */
export const TypeChoice = () => (
  <>
    <ReferenceInput
      source="assessmentType"
      reference="assessment-types"
      sort={{ field: 'sortOrder', order: 'ASC' }}
    >
      <SelectInput label="resources.units.fields.assessmentType" optionText="name" />
    </ReferenceInput>
    <BooleanInput
      source="isAssessee"
      label="resources.units.fields.isAssessee"
      helperText="resources.units.assesseeHelp"
    />
  </>
);
