import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import { useCan } from '../app/use-me';
import type { Problem } from './problem';
import { ReasonDialog } from './ReasonDialog';

interface Props {
  resource: string;
  verb: string;
  busy: boolean;
  onSubmit: (reason: string) => Promise<Problem | null>;
}

/** A verb that goes back, so it asks for a reason first; absent for whoever may not do it. */
export const ReasonButton = ({ resource, verb, busy, onSubmit }: Props) => {
  const [open, setOpen] = useState(false);
  const translate = useTranslate();
  const allowed = useCan(resource, verb);
  if (!allowed) return null;
  return (
    <>
      <Button variant="outlined" data-verb={verb} onClick={() => setOpen(true)}>
        {translate(`resources.${resource}.actions.${verb}`)}
      </Button>
      {open && (
        <ReasonDialog
          title={translate(`resources.${resource}.actions.${verb}`)}
          busy={busy}
          onCancel={() => setOpen(false)}
          onSubmit={onSubmit}
        />
      )}
    </>
  );
};
