import { AutocompleteInput, ReferenceInput, useTranslate } from 'react-admin';
import type { ReferenceInputProps } from 'react-admin';

/** Filter by unit: type a part of its name. */
export const UnitInput = (props: Partial<ReferenceInputProps>) => {
  const translate = useTranslate();
  return (
    <ReferenceInput
      source="unit"
      reference="units"
      perPage={50}
      sort={{ field: 'sortOrder', order: 'ASC' }}
      {...props}
    >
      <AutocompleteInput
        label={translate('shared.unit')}
        optionText="name"
        filterToQuery={(q: string) => ({ q })}
        helperText={false}
        sx={{ minWidth: 200 }}
      />
    </ReferenceInput>
  );
};
