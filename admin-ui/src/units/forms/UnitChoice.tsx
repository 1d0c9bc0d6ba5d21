import { AutocompleteInput, ReferenceInput, required } from 'react-admin';

interface Props {
  source: string;
  optional?: boolean;
  helperText?: string;
}

/** One of the units that go on, by a part of its name. */
export const UnitChoice = ({ source, optional = false, helperText }: Props) => (
  <ReferenceInput
    source={source}
    reference="units"
    perPage={100}
    sort={{ field: 'sortOrder', order: 'ASC' }}
    filter={{ closedOn: null }}
  >
    <AutocompleteInput
      label={`resources.units.fields.${source}`}
      optionText="name"
      filterToQuery={(q: string) => ({ q })}
      {...(helperText === undefined ? {} : { helperText })}
      {...(optional ? {} : { validate: required() })}
    />
  </ReferenceInput>
);
