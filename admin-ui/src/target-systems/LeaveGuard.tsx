import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useBlocker } from 'react-router-dom';

import type { DraftQueue } from './draft-queue';

const base = 'resources.target-systems';

/** Going to another page first saves; only what cannot be saved asks whether to leave it behind. */
export const LeaveGuard = ({ queue }: { queue: DraftQueue }) => {
  const translate = useTranslate();
  const [asked, setAsked] = useState(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      queue.unsaved() > 0 && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (queue.unsaved() > 0) event.preventDefault();
    };
    const hide = () => {
      if (document.visibilityState === 'hidden') void queue.settle();
    };
    window.addEventListener('beforeunload', warn);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('beforeunload', warn);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [queue]);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void queue.settle().then((saved) => {
      if (saved) blocker.proceed();
      else setAsked(true);
    });
  }, [blocker, queue]);
  if (blocker.state !== 'blocked' || !asked) return null;
  const stay = () => {
    setAsked(false);
    blocker.reset();
  };
  return (
    <Dialog
      open
      onClose={stay}
      aria-label={translate(`${base}.saving.leave`, { count: queue.unsaved() })}
    >
      <DialogContent>{translate(`${base}.saving.leave`, { count: queue.unsaved() })}</DialogContent>
      <DialogActions>
        <Button onClick={() => blocker.proceed()}>{translate(`${base}.saving.go`)}</Button>
        <Button variant="contained" onClick={stay} autoFocus>
          {translate(`${base}.saving.stay`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
};
