import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import type { Target } from '../api/records';
import { useCan } from '../shared/use-me';
import { ReviseDialog } from './ReviseDialog';

/** Opens a revision of a published target; absent for whoever may not. */
export const ReviseButton = ({ target }: { target: Target }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const allowed = useCan('target-revisions', 'create');
  if (!allowed) return null;
  return (
    <>
      <Button variant="outlined" data-verb="revise" onClick={() => setOpen(true)}>
        {translate('resources.target-revisions.actions.create')}
      </Button>
      {open && <ReviseDialog target={target} onClose={() => setOpen(false)} />}
    </>
  );
};
