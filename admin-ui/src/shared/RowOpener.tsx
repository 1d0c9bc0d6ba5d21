import MuiLink from '@mui/material/Link';
import type { MouseEvent, ReactNode } from 'react';
import { useResourceContext } from 'react-admin';
import type { RaRecord } from 'react-admin';
import { Link } from 'react-router-dom';

interface Props<T extends RaRecord> {
  record: T;
  onOpen: ((record: T) => void) | undefined;
  children: ReactNode;
}

/** What opens a row by keyboard: a link to its page, or a button where it opens on the page. */
export function RowOpener<T extends RaRecord>({ record, onOpen, children }: Props<T>) {
  const resource = useResourceContext() ?? '';
  const alone = (event: MouseEvent) => event.stopPropagation();
  if (!onOpen) {
    return (
      <MuiLink component={Link} to={`/${resource}/${record.id}/show`} onClick={alone}>
        {children}
      </MuiLink>
    );
  }
  return (
    <MuiLink
      component="button"
      type="button"
      sx={{ verticalAlign: 'baseline', textAlign: 'left' }}
      onClick={(event) => {
        alone(event);
        onOpen(record);
      }}
    >
      {children}
    </MuiLink>
  );
}
