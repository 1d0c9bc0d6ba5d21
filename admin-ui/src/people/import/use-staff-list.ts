import { useState } from 'react';
import { useDataProvider, useNotify, useRedirect, useRefresh } from 'react-admin';

import type { MilepostProvider } from '../../api/data-provider';
import { inOneText, problemOf } from '../../shared/problem';
import type { Checked } from './types';

interface StaffList {
  file: File | null;
  checked: Checked | null;
  /** Why the file as a whole was refused. */
  problem: string | null;
  busy: boolean;
  /** Sends a file to be checked; nothing is written. */
  choose: (file: File) => void;
  /** Sends it again to be written, all of it or nothing. */
  takeIn: () => Promise<void>;
}

/** A file on its way in. It is read at once: later the browser may not find it as it was. */
export function useStaffList(): StaffList {
  const provider = useDataProvider<MilepostProvider>();
  const notify = useNotify();
  const redirect = useRedirect();
  const refresh = useRefresh();
  const [file, setFile] = useState<File | null>(null);
  const [checked, setChecked] = useState<Checked | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const send = async <T>(action: string, chosen: File): Promise<T | null> => {
    setBusy(true);
    setProblem(null);
    const form = new FormData();
    form.append('file', chosen, chosen.name);
    try {
      return await provider.collectionAction<T>('people', action, form);
    } catch (error) {
      const cause = problemOf(error);
      setProblem(cause.fields['file'] ?? (action === 'check' ? inOneText(cause) : cause.message));
      return null;
    } finally {
      setBusy(false);
    }
  };

  const choose = async (chosen: File) => {
    const kept = new File([await chosen.arrayBuffer()], chosen.name);
    setFile(kept);
    setChecked(null);
    setChecked(await send<Checked>('check', kept));
  };

  const takeIn = async () => {
    if (!file) return;
    const done = await send<{ changed: number }>('import', file);
    // What was right a moment ago may not be so any more: look again, line by line.
    if (!done) return setChecked(await send<Checked>('check', file));
    notify('resources.people.import.done', {
      type: 'success',
      messageArgs: { smart_count: done.changed },
    });
    refresh();
    redirect('list', 'people');
  };

  return { file, checked, problem, busy, choose: (chosen) => void choose(chosen), takeIn };
}
