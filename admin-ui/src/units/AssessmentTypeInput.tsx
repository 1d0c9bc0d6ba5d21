import { ReferenceInput, SelectInput, useTranslate } from 'react-admin';
import type { ReferenceInputProps } from 'react-admin';

/** Filter by assessment type, the group that is ranked together. */
export const AssessmentTypeInput = (props: Partial<ReferenceInputProps>) => {
  const translate = useTranslate();
  return (
    <ReferenceInput
      source="assessmentType"
      reference="assessment-types"
      sort={{ field: 'sortOrder', order: 'ASC' }}
      {...props}
    >
      <SelectInput
        label={translate('resources.units.fields.assessmentType')}
        optionText="name"
        helperText={false}
        sx={{ minWidth: 140 }}
      />
    </ReferenceInput>
  );
};
