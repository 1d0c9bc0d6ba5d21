import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useBlocker } from 'react-router-dom';

import { dropUnsaved, LeaveContext, settleUnsaved, unsavedCount } from './unsaved';

/** What waits for the answer. */
interface Question {
  count: number;
  go: () => void;
  stay: () => void;
}

const nothing = () => undefined;

/** Leaving first saves what saves itself; only what would be lost asks whether to leave it behind. */
export const LeaveGuard = ({ children }: { children: ReactNode }) => {
  const translate = useTranslate();
  const [question, setQuestion] = useState<Question | null>(null);
  const leave = useCallback((go: () => void, stay: () => void = nothing) => {
    if (unsavedCount() === 0) return go();
    void settleUnsaved().then((saved) => {
      if (saved) go();
      else setQuestion({ count: unsavedCount(), go, stay });
    });
  }, []);
  useLeavingThePage(leave);
  const answer = (then: 'go' | 'stay') => () => {
    setQuestion(null);
    if (then === 'go') dropUnsaved();
    question?.[then]();
  };
  const text = translate('shared.leave.question', { count: question?.count ?? 0 });
  return (
    <LeaveContext.Provider value={leave}>
      {children}
      {question ? (
        <Dialog open onClose={answer('stay')} aria-label={text}>
          <DialogContent>{text}</DialogContent>
          <DialogActions>
            <Button onClick={answer('go')}>{translate('shared.leave.go')}</Button>
            <Button variant="contained" onClick={answer('stay')} autoFocus>
              {translate('shared.leave.stay')}
            </Button>
          </DialogActions>
        </Dialog>
      ) : null}
    </LeaveContext.Provider>
  );
};

/** By a link, by the browser's own ways, or by hiding the page, after which it may be gone. */
function useLeavingThePage(leave: (go: () => void, stay: () => void) => void): void {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      currentLocation.pathname !== nextLocation.pathname &&
      // Whose session is over cannot stay.
      nextLocation.pathname !== '/login' &&
      unsavedCount() > 0,
  );
  useEffect(() => {
    if (blocker.state === 'blocked')
      leave(
        () => blocker.proceed(),
        () => blocker.reset(),
      );
  }, [blocker, leave]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (unsavedCount() > 0) event.preventDefault();
    };
    const hide = () => {
      if (document.visibilityState === 'hidden') void settleUnsaved();
    };
    window.addEventListener('beforeunload', warn);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('beforeunload', warn);
      document.removeEventListener('visibilitychange', hide);
    };
  }, []);
}
