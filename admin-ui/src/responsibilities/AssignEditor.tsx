import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import type { Target } from '../api/records';
import { useUnsaved } from '../shared/unsaved';
import { useCommand } from '../shared/use-command';
import { AssignForm } from './AssignForm';
import { hasAmounts, personsOf, rowsOf, areEqual } from './person-rows';
import type { Responsibility } from './types';

interface Props {
  target: Target;
  people: readonly Responsibility[];
  onDone: () => void;
}

/** Changes who is responsible; what is typed stays until the server has taken it. */
export const AssignEditor = ({ target, people, onDone }: Props) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  const [rows, setRows] = useState(() => rowsOf(target.year, people));
  const [fieldErrors, setFieldErrors] = useState<Readonly<Record<string, string>>>({});
  const saved = useRef(rows);
  useUnsaved({ count: () => (areEqual(rows, saved.current) ? 0 : 1) });
  const save = async () => {
    const body = { persons: personsOf(rows) };
    const problem = await run(
      () => provider.act('targets', target, 'assign', body),
      'resources.targets.done.assign',
    );
    setFieldErrors(problem?.fields ?? {});
    if (problem) return;
    saved.current = rows;
    onDone();
  };
  return (
    <>
      <Typography variant="body2" color="text.secondary">
        {translate('resources.responsibilities.assignHelp')}
      </Typography>
      <AssignForm
        year={target.year}
        unit={target.unit?.id ?? ''}
        rows={rows}
        fieldErrors={fieldErrors}
        targetValue={hasAmounts(target) ? target.targetValue : null}
        onChange={(next) => {
          setRows(next);
          setFieldErrors({});
        }}
      />
      <Box sx={{ display: 'flex', gap: 1 }}>
        <Button variant="contained" loading={busy} data-verb="assign" onClick={() => void save()}>
          {translate('resources.targets.actions.assign')}
        </Button>
        {people.length > 0 && <Button onClick={onDone}>{translate('ra.action.cancel')}</Button>}
      </Box>
    </>
  );
};
