import Button from '@mui/material/Button';
import { useState } from 'react';
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import { useCan } from '../app/use-me';
import { problemOf } from '../shared/problem';
import type { DraftQueue } from './draft-queue';
import { refusalsOf } from './refusals';
import { isOpen } from './types';
import type { SystemItem } from './types';

interface Props {
  items: readonly SystemItem[];
  queue: DraftQueue;
  /** Of one type rather than of the whole. */
  ofType?: boolean;
}

const base = 'resources.target-systems';

/** Declares what is still open, all of it or nothing; what is incomplete is marked at its field. */
export const SubmitButton = ({ items, queue, ofType = false }: Props) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const notify = useNotify();
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const allowed = useCan('targets', 'declare');
  const open = items.filter((item) => isOpen(queue.get(item.id) ?? item));
  if (!allowed || open.length === 0) return null;

  const declare = async () => {
    if (!(await queue.settle())) return notify(`${base}.notSaved`, { type: 'warning' });
    const seen = open.map(({ id, version }) => ({
      id,
      version: queue.get(id)?.version ?? version,
    }));
    try {
      await provider.batch('targets', 'declare', seen);
      notify(`${base}.submitted`, { type: 'success' });
      refresh();
    } catch (error) {
      const problem = problemOf(error);
      const refused = refusalsOf(problem, seen);
      for (const { id, errors, complaint } of refused) queue.mark(id, errors, complaint);
      const words = { smart_count: refused.length, count: refused.length };
      if (refused.length > 0 && problem.status === 400)
        notify(`${base}.incomplete`, { type: 'error', messageArgs: words });
      else notify(problem.message, { type: 'error', messageArgs: { _: problem.message } });
      if (problem.status === 409) refresh();
      focusFirst(refused.map(({ id }) => id));
    }
  };
  const submit = async () => {
    setBusy(true);
    await declare();
    setBusy(false);
  };
  return (
    <Button
      variant={ofType ? 'outlined' : 'contained'}
      size={ofType ? 'small' : 'medium'}
      loading={busy}
      onClick={() => void submit()}
      data-verb={ofType ? 'declare-type' : 'declare-all'}
    >
      {translate(`${base}.${ofType ? 'submitType' : 'submitAll'}`, { count: open.length })}
    </Button>
  );
};

function focusFirst(ids: string[]): void {
  const inputs = ids.flatMap(
    (id) => document.querySelector<HTMLInputElement>(`input[data-item="${id}"]`) ?? [],
  );
  inputs[0]?.focus();
}
