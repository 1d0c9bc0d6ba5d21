import { TextInput, required } from 'react-admin';

/** What it says: the same when it is drafted and changed. */
export const InspectionFields = () => (
  <>
    <TextInput source="name" validate={required()} fullWidth />
    <TextInput source="text" validate={required()} multiline minRows={4} fullWidth />
  </>
);

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The fields as the server takes them. */
export const writtenOf = (values: Record<string, unknown>) => ({
  name: text(values['name']),
  text: text(values['text']),
});
