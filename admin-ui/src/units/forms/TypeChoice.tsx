import { BooleanInput, ReferenceInput, SelectInput } from 'react-admin';

/** The group a unit is ranked in, or none, and whether it is assessed. */
export const TypeChoice = ({ withAssessee }: { withAssessee: boolean }) => (
  <>
    <ReferenceInput
      source="assessmentType"
      reference="assessment-types"
      sort={{ field: 'sortOrder', order: 'ASC' }}
    >
      <SelectInput label="resources.units.fields.assessmentType" optionText="name" />
    </ReferenceInput>
    {withAssessee && (
      <BooleanInput
        source="isAssessee"
        label="resources.units.fields.isAssessee"
        helperText="resources.units.assesseeHelp"
      />
    )}
  </>
);
