import { Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useDataProvider, useNotify, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import { useCan } from '../shared/use-me';
import type { EvaluationRun } from './types';

interface Props {
  run: EvaluationRun;
  verb: 'announce' | 'publish';
  /** Key of what is said afterwards. */
  done: string;
  onDone: () => void;
}

export function RunActionButton({ run, verb, done, onDone }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const provider = useDataProvider<MilepostProvider>();
  const may = useCan('evaluation-runs', verb);
  const { mutate, isPending } = useMutation({
    mutationFn: () => provider.act('evaluation-runs', run, verb, {}),
    onSuccess: () => {
      notify(`resources.evaluation-runs.${done}`, { type: 'success' });
      onDone();
    },
    onError: (error) => {
      notify(error.message, { type: 'error' });
      onDone();
    },
  });
  if (!may) return null;
  return (
    <Button variant="contained" disabled={isPending} onClick={() => mutate()}>
      {translate(`resources.evaluation-runs.${verb}`)}
    </Button>
  );
}
