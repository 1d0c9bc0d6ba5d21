import Button from '@mui/material/Button';
import { useState } from 'react';
import { useDataProvider, useNotify, useRefresh, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import { problemOf } from '../shared/problem';
import { useCan } from '../shared/use-me';
import { currentValue } from './draft';
import type { Draft } from './draft';
import type { DraftQueue } from './draft-queue';
import { refusalsOf } from './refusals';
import { fields, isOpen } from './types';
import type { SystemItem, Typed } from './types';

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

  const showWhatIsMissing = () => {
    const drafts = items.flatMap(({ id }) => queue.get(id) ?? []);
    const faulty = drafts.filter(({ typed, errors }) =>
      fields.some((one) => typed[one] !== undefined && errors[one] !== undefined),
    );
    const key =
      faulty.length > 0
        ? `${base}.mend`
        : drafts.some(({ status }) => status === 'offline')
          ? 'shared.offline'
          : `${base}.notSaved`;
    notify(key, { type: 'warning', messageArgs: { count: faulty.length } });
    focusFirst(
      items.filter(({ id }) => faulty.some((draft) => draft === queue.get(id))).map(({ id }) => id),
    );
  };
  const declare = async () => {
    if (!(await queue.settle())) return showWhatIsMissing();
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
      for (const { id, errors, fieldError } of refused) queue.mark(id, errors, fieldError);
      const missing = refused.every(({ id, errors }) => isMissing(queue.get(id), errors));
      const words = { smart_count: refused.length, count: refused.length };
      if (refused.length > 0 && problem.status === 400)
        notify(`${base}.${missing ? 'incomplete' : 'mend'}`, { type: 'error', messageArgs: words });
      else if (problem.status !== 401)
        notify(problem.message, { type: 'error', messageArgs: { _: problem.message } });
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

/** Whether all that was complained of is nothing yet, rather than something wrong. */
const isMissing = (draft: Draft | undefined, errors: Typed): boolean =>
  draft !== undefined &&
  fields.some((field) => errors[field] !== undefined) &&
  fields.every((field) => errors[field] === undefined || currentValue(draft, field).trim() === '');

function focusFirst(ids: string[]): void {
  const inputs = ids.flatMap(
    (id) => document.querySelector<HTMLInputElement>(`input[data-item="${id}"]`) ?? [],
  );
  inputs[0]?.focus();
}
