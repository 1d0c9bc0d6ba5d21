import { SelectInput, TextInput, required, useTranslate } from 'react-admin';

import { DecimalInput } from '../shared/DecimalInput';

const places = [0, 1, 2, 3, 4, 5, 6].map((id) => ({ id, name: String(id) }));

/** What a province-wide target says of itself: the same when it is drawn up and changed. */
export const WholeFields = ({ unit }: { unit: string | null | undefined }) => {
  const translate = useTranslate();
  return (
    <>
      <TextInput source="name" validate={required()} fullWidth />
      <DecimalInput source="totalValue" unit={unit} validate={required()} />
      <SelectInput
        source="places"
        choices={places}
        validate={required()}
        helperText={translate('resources.province-targets.placesHelp')}
      />
      <TextInput source="source" fullWidth />
      <TextInput source="basis" multiline minRows={2} fullWidth />
    </>
  );
};

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The fields as the server takes them. */
export const wholeOf = (values: Record<string, unknown>) => ({
  name: text(values['name']),
  totalValue: text(values['totalValue']),
  places: Number(values['places']),
  source: text(values['source']) || null,
  basis: text(values['basis']) || null,
});
