import MenuItem from '@mui/material/MenuItem';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useAuthProvider, useDataProvider, useTranslate } from 'react-admin';

import type { MilepostAuth } from '../api/auth-provider';
import type { MilepostProvider } from '../api/data-provider';
import { FormDialog } from '../shared/FormDialog';
import { useCommand } from '../shared/use-command';
import { useYear } from '../shared/year';
import { StartedYear, type Started } from './StartedYear';

/** Which year, from which one; then what was made and what was there. */
export const NewYearDialog = ({ onClose }: { onClose: () => void }) => {
  const translate = useTranslate();
  const t = (key: string, options?: Record<string, unknown>) =>
    translate(`resources.framework-versions.newYear.${key}`, options);
  const { years } = useYear();
  const provider = useDataProvider<MilepostProvider>();
  const auth = useAuthProvider<MilepostAuth>();
  const { busy, run } = useCommand();
  const [from, setFrom] = useState(Math.max(...years));
  const [to, setTo] = useState(String(Math.max(...years) + 1));
  const [fieldErrors, setFieldErrors] = useState<Record<string, string>>({});
  const [started, setStarted] = useState<Started | null>(null);
  const submit = async () => {
    if (!/^\d{4}$/.test(to)) return setFieldErrors({ to: t('notAYear') });
    const send = async () => {
      const body = { from, to: Number(to) };
      setStarted(await provider.collectionAction<Started>('appraisal-years', 'start', body));
      auth?.forget();
    };
    const problem = await run(send, t('done', { year: to }));
    setFieldErrors(problem?.fields ?? {});
  };
  const field = (name: string) => ({
    name,
    label: t(name),
    error: fieldErrors[name] !== undefined,
    helperText: fieldErrors[name],
  });
  return (
    <FormDialog
      title={t('title')}
      busy={busy}
      {...(started ? { cancel: t('close'), submit: null } : { submit: t('start') })}
      onSubmit={submit}
      onClose={onClose}
    >
      {started ? (
        <StartedYear started={started} />
      ) : (
        <Stack spacing={2}>
          <Typography variant="body2">{t('about')}</Typography>
          <TextField
            select
            {...field('from')}
            value={from}
            onChange={({ target }) => setFrom(Number(target.value))}
          >
            {years.map((year) => (
              <MenuItem key={year} value={year}>
                {year}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            {...field('to')}
            value={to}
            slotProps={{ htmlInput: { inputMode: 'numeric' } }}
            onChange={({ target }) => setTo(target.value.trim())}
          />
        </Stack>
      )}
    </FormDialog>
  );
};
