import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import type { Problem } from './problem';
import { ReasonDialog } from './ReasonDialog';
import { useCan } from './use-me';

interface Props {
  resource: string;
  verb: string;
  /** Key of the button's text, if not the verb's own. */
  label?: string;
  /** Key of a text that says where the reason is kept, when nobody else reads it. */
  help?: string;
  busy: boolean;
  onSubmit: (reason: string) => Promise<Problem | null>;
}

/** A verb that goes back, so it asks for a reason first; absent for whoever may not do it. */
export const ReasonButton = (props: Props) => {
  const { resource, verb, busy, onSubmit } = props;
  const { label = `resources.${resource}.actions.${verb}`, help } = props;
  const [open, setOpen] = useState(false);
  const translate = useTranslate();
  const allowed = useCan(resource, verb);
  if (!allowed) return null;
  return (
    <>
      <Button variant="outlined" data-verb={verb} onClick={() => setOpen(true)}>
        {translate(label)}
      </Button>
      {open && (
        <ReasonDialog
          title={translate(label)}
          busy={busy}
          {...(help ? { help } : {})}
          onCancel={() => setOpen(false)}
          onSubmit={onSubmit}
        />
      )}
    </>
  );
};
