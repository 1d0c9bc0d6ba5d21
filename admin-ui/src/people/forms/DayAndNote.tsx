import { DateInput, TextInput, required } from 'react-admin';

/** From when an entry holds, and what there is to say about it. */
export const DayAndNote = ({ help = 'effectiveHelp' }: { help?: string }) => (
  <>
    <DateInput
      source="effectiveOn"
      label="resources.people.fields.effectiveOn"
      helperText={`resources.people.${help}`}
      validate={required()}
    />
    <TextInput source="note" label="resources.people.fields.note" multiline minRows={2} />
  </>
);
