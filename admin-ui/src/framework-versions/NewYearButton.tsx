import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import { useCan } from '../shared/use-me';
import { NewYearDialog } from './NewYearDialog';

/** Starts a new year from the last one (BX-14); absent for whoever may not. */
export const NewYearButton = () => {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  if (!useCan('appraisal-years', 'start')) return null;
  return (
    <>
      <Button size="small" data-verb="start" onClick={() => setOpen(true)}>
        {translate('resources.framework-versions.newYear.open')}
      </Button>
      {open ? <NewYearDialog onClose={() => setOpen(false)} /> : null}
    </>
  );
};
