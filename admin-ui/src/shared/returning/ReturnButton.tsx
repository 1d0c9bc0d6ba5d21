import Button from '@mui/material/Button';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';

import type { IdAndVersion } from '../../api/actions';
import type { MilepostProvider } from '../../api/data-provider';
import type { ReturnNotes } from '../../api/records';
import { useCommand } from '../use-command';
import { useCan } from '../use-me';
import { ReturnDialog } from './ReturnDialog';

interface Props {
  resource: 'targets' | 'target-revisions';
  seen: IdAndVersion;
  about: Partial<Record<keyof ReturnNotes, string | null>>;
}

/** Sends a declaration or a revision back, with what the unit will read. */
export const ReturnButton = ({ resource, seen, about }: Props) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  const [open, setOpen] = useState(false);
  const allowed = useCan(resource, 'return');
  if (!allowed) return null;
  const title = translate(`resources.${resource}.actions.return`);
  return (
    <>
      <Button variant="outlined" data-verb="return" onClick={() => setOpen(true)}>
        {title}
      </Button>
      {open && (
        <ReturnDialog
          title={title}
          busy={busy}
          about={about}
          onCancel={() => setOpen(false)}
          onSubmit={(values) =>
            run(
              () => provider.act(resource, seen, 'return', values),
              `resources.${resource}.done.return`,
            )
          }
        />
      )}
    </>
  );
};
