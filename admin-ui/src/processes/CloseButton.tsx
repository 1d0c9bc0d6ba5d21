import Button from '@mui/material/Button';
import { useState } from 'react';
import { Confirm, useDataProvider, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import type { Process } from '../api/records';
import { useCommand } from '../shared/use-command';
import { useCan } from '../shared/use-me';
import { useRecordCount } from './use-record-count';

/** Closes a process, after saying how much of its scoring is not done. */
export const CloseButton = ({ process }: { process: Process }) => {
  const provider = useDataProvider<MilepostProvider>();
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const { busy, run } = useCommand({ form: false });
  const allowed = useCan('processes', 'close');
  if (!allowed) return null;
  const close = async () => {
    setAsking(false);
    await run(() => provider.act('processes', process, 'close', {}), `${base}.done.close`);
  };
  return (
    <>
      <Button variant="outlined" loading={busy} data-verb="close" onClick={() => setAsking(true)}>
        {translate(`${base}.actions.close`)}
      </Button>
      {asking && (
        <Confirm
          isOpen
          title={translate(`${base}.actions.close`)}
          content={<NotDone process={process} />}
          onConfirm={() => void close()}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
};

const base = 'resources.processes';

const NotDone = ({ process }: { process: Process }) => {
  const translate = useTranslate();
  const unscored = useRecordCount(process, ['draft', 'returned']);
  const unarchived = useRecordCount(process, ['submitted']);
  const known = unscored !== undefined && unarchived !== undefined;
  const done = unscored === 0 && unarchived === 0;
  return (
    <>
      {known && translate(`${base}.${done ? 'closeDone' : 'closeOpen'}`, { unscored, unarchived })}
      <br />
      {translate(`${base}.closeSure`)}
    </>
  );
};
