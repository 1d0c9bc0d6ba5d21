import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';

import { NetworkError } from '../api/http';
import { ConflictNotice } from './ConflictNotice';
import { inOneText, problemOf } from './problem';
import type { Problem } from './problem';

interface Command {
  busy: boolean;
  /** Sends, waits, then says so and shows the news; a refusal comes back as a problem. */
  run: (send: () => Promise<unknown>, done: string) => Promise<Problem | null>;
}

/**
 * Pessimistic by design: nothing is shown as done before the server has said so. With a form,
 * errors about fields are the form's to show; without one they are part of the notice. Whoever
 * shows a conflict themselves, such as a dialog, says so.
 */
export function useCommand({ form = true, ownConflict = false } = {}): Command {
  const [busy, setBusy] = useState(false);
  const notify = useNotify();
  const refresh = useRefresh();

  async function run(send: () => Promise<unknown>, done: string): Promise<Problem | null> {
    setBusy(true);
    try {
      await send();
      notify(done, { type: 'success' });
      refresh();
      return null;
    } catch (error) {
      const problem = problemOf(error);
      const text = form ? problem.message : inOneText(problem);
      const shownAtFields = form && Object.keys(problem.fields).length > 0;
      if (problem.status === 409) {
        if (ownConflict) return problem;
        notify(<ConflictNotice message={text} />, { autoHideDuration: null });
      } else if (!shownAtFields && problem.status !== 401) {
        const unknown = problem.status === 0 && !(error instanceof NetworkError);
        const message = unknown ? 'ra.notification.http_error' : text;
        notify(message, { type: 'error', messageArgs: { _: message } });
      }
      return problem;
    } finally {
      setBusy(false);
    }
  }

  return { busy, run };
}
