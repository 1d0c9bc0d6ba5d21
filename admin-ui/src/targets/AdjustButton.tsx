import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import { useCan } from '../shared/use-me';
import { AdjustDialog } from './AdjustDialog';
import type { Adjustable } from './AdjustDialog';

/** Changes what was declared, with the unit's consent; absent for whoever may not. */
export const AdjustButton = ({ target }: { target: Adjustable }) => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const allowed = useCan('targets', 'adjust');
  if (!allowed) return null;
  return (
    <>
      <Button variant="outlined" data-verb="adjust" onClick={() => setOpen(true)}>
        {translate('resources.targets.actions.adjust')}
      </Button>
      {open && <AdjustDialog target={target} onClose={() => setOpen(false)} />}
    </>
  );
};
