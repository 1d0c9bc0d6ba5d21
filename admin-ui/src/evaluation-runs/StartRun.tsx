import PlayArrow from '@mui/icons-material/PlayArrow';
import { Button, Card, CardContent, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useCreate, useGetList, useNotify, useTranslate } from 'react-admin';
import type { RaRecord } from 'react-admin';

import { useYear } from '../shared/year';

interface Scheme extends RaRecord {
  id: string;
  name: string;
}

/** Asks for a run by one of the year's published schemes. */
export function StartRun({ onStarted }: { onStarted: () => void }) {
  const { year } = useYear();
  const translate = useTranslate();
  const notify = useNotify();
  const [chosen, setChosen] = useState<string>();
  const { data: schemes } = useGetList<Scheme>('evaluation-schemes', {
    filter: { year, state: 'published' },
    sort: { field: 'name', order: 'ASC' },
    pagination: { page: 1, perPage: 50 },
  });
  const [create, { isPending }] = useCreate();
  if (!schemes) return null;
  const scheme = schemes.find(({ id }) => id === chosen) ?? schemes[0];
  const t = (key: string) => translate(`resources.evaluation-runs.${key}`, { year });
  const start = () =>
    void create(
      'evaluation-runs',
      { data: { year, scheme: scheme?.id } },
      {
        onSuccess: onStarted,
        onError: (error) => notify((error as Error).message, { type: 'error' }),
      },
    );
  return (
    <Card>
      <CardContent>
        {scheme ? (
          <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2} alignItems="center">
            <TextField
              select
              size="small"
              label={t('fields.scheme')}
              value={scheme.id}
              onChange={({ target }) => setChosen(target.value)}
              sx={{ minWidth: 240 }}
            >
              {schemes.map(({ id, name }) => (
                <MenuItem key={id} value={id}>
                  {name}
                </MenuItem>
              ))}
            </TextField>
            <Button
              variant="contained"
              sx={{ flexShrink: 0 }}
              startIcon={<PlayArrow />}
              disabled={isPending}
              onClick={start}
            >
              {t('start')}
            </Button>
            <Typography color="text.secondary">{t('startHint')}</Typography>
          </Stack>
        ) : (
          <Typography color="text.secondary">{t('noScheme')}</Typography>
        )}
      </CardContent>
    </Card>
  );
}
