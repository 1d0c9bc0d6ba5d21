import Alert from '@mui/material/Alert';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { typedMeasured } from '@milepost/domain/exact/measured';

import type { IdAndVersion } from '../api/actions';
import type { MilepostProvider } from '../api/data-provider';
import { valueFault } from '../shared/decimal-fault';
import { FormDialog } from '../shared/FormDialog';
import { useCommand } from '../shared/use-command';
import { useMe } from '../shared/use-me';

export interface Adjustable extends IdAndVersion {
  targetValue: string | null;
  basis: string | null;
  measures: string | null;
  unitOfMeasure: string | null;
}

const FIELDS = ['targetValue', 'basis', 'measures'] as const;
type Term = (typeof FIELDS)[number];

/** What is adjusted, and who of the unit agreed on which day. Render it only while open. */
export const AdjustDialog = ({ target, onClose }: { target: Adjustable; onClose: () => void }) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand({ ownConflict: true });
  const [latest, setLatest] = useState<Adjustable>(target);
  const [conflict, setConflict] = useState<string | null>(null);
  const { me } = useMe();
  const [values, setValues] = useState(() => ({
    targetValue: target.targetValue ?? '',
    basis: target.basis ?? '',
    measures: target.measures ?? '',
  }));
  const [consent, setConsent] = useState({ by: '', on: me?.today ?? '', note: '' });
  const [fieldErrors, setFieldErrors] = useState<Record<string, string>>({});
  const t = (key: string, words?: Record<string, unknown>) =>
    translate(`resources.targets.${key}`, words);
  const fieldProps = (field: string, help = '') => ({
    name: field,
    error: fieldErrors[field] !== undefined,
    helperText: fieldErrors[field] ?? help,
  });
  /** What somebody else saved meanwhile, beside what is typed. */
  const term = (field: Term, help = '') => {
    const now = latest[field] ?? '';
    const news = now !== (target[field] ?? '') && now !== values[field].trim();
    const helperText = translate('shared.now', { value: now || translate('shared.none') });
    return fieldProps(field, news ? helperText : help);
  };
  /** Fields left alone follow the news; typed ones stay, to be sent against the new version. */
  const takeNews = async (message: string) => {
    const { data } = await provider.getOne<Adjustable & { id: string }>('targets', {
      id: target.id,
    });
    const next = { ...values };
    for (const field of FIELDS)
      if (values[field] === (latest[field] ?? '')) next[field] = data[field] ?? '';
    setValues(next);
    setLatest(data);
    setConflict(message);
  };
  const fault = valueFault(values.targetValue, translate);
  const submit = async () => {
    const { by, on, note } = consent;
    const changed = FIELDS.filter((field) => values[field].trim() !== (latest[field] ?? ''));
    const problem = await run(
      () =>
        provider.act('targets', latest, 'adjust', {
          ...Object.fromEntries(changed.map((field) => [field, values[field].trim()])),
          consent: { by: by.trim(), on, ...(note.trim() ? { note: note.trim() } : {}) },
        }),
      'resources.targets.done.adjust',
    );
    if (!problem) return onClose();
    setFieldErrors({ ...problem.fields, other: problem.message });
    if (problem.status === 409)
      await takeNews(problem.message).catch(() => setConflict(problem.message));
  };
  return (
    <FormDialog title={t('actions.adjust')} busy={busy} onSubmit={submit} onClose={onClose}>
      {conflict === null ? null : (
        <Alert severity="warning" sx={{ mb: 1 }}>
          {conflict} {translate('shared.kept')}
        </Alert>
      )}
      <TextField
        {...term('targetValue', target.unitOfMeasure ?? '')}
        {...(fault !== undefined && { error: true, helperText: fault })}
        label={t('fields.targetValue')}
        value={values.targetValue}
        onChange={({ target: { value } }) =>
          setValues({ ...values, targetValue: typedMeasured(value, target.unitOfMeasure) })
        }
        margin="dense"
        autoFocus
        slotProps={{ htmlInput: { inputMode: 'decimal' } }}
      />
      {(['basis', 'measures'] as const).map((field) => (
        <TextField
          key={field}
          {...term(field)}
          label={t(`fields.${field}`)}
          value={values[field]}
          onChange={({ target: { value } }) => setValues({ ...values, [field]: value })}
          margin="dense"
          multiline
        />
      ))}
      <Typography variant="h3" sx={{ mt: 2 }}>
        {t('consent.title')}
      </Typography>
      <TextField
        {...fieldProps('consent.by', t('consent.byHelp'))}
        label={t('consent.by')}
        value={consent.by}
        onChange={({ target: { value } }) => setConsent({ ...consent, by: value })}
        margin="dense"
        required
      />
      <TextField
        {...fieldProps('consent.on')}
        label={t('consent.on')}
        type="date"
        value={consent.on}
        onChange={({ target: { value } }) => setConsent({ ...consent, on: value })}
        margin="dense"
        required
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: me?.today } }}
      />
      <TextField
        {...fieldProps('consent.note', t('consent.noteHelp'))}
        label={t('consent.note')}
        value={consent.note}
        onChange={({ target: { value } }) => setConsent({ ...consent, note: value })}
        margin="dense"
        multiline
      />
    </FormDialog>
  );
};
