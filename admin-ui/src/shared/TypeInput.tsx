import { ReferenceInput, SelectInput, useTranslate } from 'react-admin';
import type { ReferenceInputProps } from 'react-admin';

/** Filter by target type. */
export const TypeInput = (props: Partial<ReferenceInputProps>) => {
  const translate = useTranslate();
  return (
    <ReferenceInput
      source="targetType"
      reference="target-types"
      sort={{ field: 'sortOrder', order: 'ASC' }}
      {...props}
    >
      <SelectInput
        label={translate('shared.targetType')}
        optionText="name"
        helperText={false}
        sx={{ minWidth: 140 }}
      />
    </ReferenceInput>
  );
};
