import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';

import { useCan } from '../shared/use-me';

interface Props {
  busy: boolean;
  /** Answers errors by field. */
  onSave: (values: FieldValues) => Promise<Record<string, string> | undefined>;
}

/** Keeps what the form has so far, complete or not. */
export const SaveDraft = ({ busy, onSave }: Props) => {
  const translate = useTranslate();
  const { getValues, setError } = useFormContext();
  const allowed = useCan('targets', 'save');
  if (!allowed) return null;
  const save = async () => {
    const fieldErrors = (await onSave(getValues())) ?? {};
    for (const [field, message] of Object.entries(fieldErrors))
      setError(field, { type: 'server', message });
  };
  return (
    <Button variant="outlined" disabled={busy} data-verb="save" onClick={() => void save()}>
      {translate('resources.targets.actions.save')}
    </Button>
  );
};
