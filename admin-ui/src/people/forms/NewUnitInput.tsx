import { AutocompleteInput, ReferenceInput, required } from 'react-admin';

/** The unit somebody comes to: one that goes on, by a part of its name. */
export const NewUnitInput = ({ label }: { label: string }) => (
  <ReferenceInput
    source="unit"
    reference="units"
    perPage={100}
    sort={{ field: 'sortOrder', order: 'ASC' }}
    filter={{ closedOn: null }}
  >
    <AutocompleteInput
      label={label}
      optionText="name"
      filterToQuery={(q: string) => ({ q })}
      validate={required()}
    />
  </ReferenceInput>
);
