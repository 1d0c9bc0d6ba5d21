import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import { ReturnDialog } from '../shared/returning/ReturnDialog';
import { useCommand } from '../shared/use-command';
import { useCan } from '../shared/use-me';
import { resourceOf } from './types';
import type { ReviewQueueRow } from './types';

/** One step for all that are chosen: all of them, or none. */
export const BulkBar = ({
  rows,
  onDone,
}: {
  rows: readonly ReviewQueueRow[];
  onDone: () => void;
}) => {
  const translate = useTranslate();
  const t = (key: string, words?: Record<string, unknown>) =>
    translate(`resources.review.${key}`, words);
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand({ form: false });
  const [returning, setReturning] = useState(false);
  const [first] = rows;
  const resource = first ? resourceOf(first) : 'targets';
  const mayReview = useCan(resource, 'review');
  const mayPublish = useCan(resource, 'publish');
  const mayReturn = useCan(resource, 'return');
  if (!first) return null;
  const mixed = rows.some(({ kind }) => kind !== first.kind);
  const items = rows.map(({ id, version }) => ({ id, version }));
  const send = async (verb: 'review' | 'publish') => {
    const problem = await run(
      () => provider.batch(resource, verb, items),
      `resources.${resource}.done.${verb}`,
    );
    if (!problem) onDone();
  };
  const button = (verb: 'review' | 'publish', main: boolean) => (
    <Button
      size="small"
      variant={main ? 'contained' : 'outlined'}
      loading={busy}
      disabled={mixed}
      data-bulk={verb}
      onClick={() => void send(verb)}
    >
      {translate(`resources.${resource}.actions.${verb}`)} ({rows.length})
    </Button>
  );
  const declared = first.state === 'declared';
  return (
    <Box
      role="region"
      aria-label={t('bulk')}
      sx={{
        position: 'sticky',
        bottom: 0,
        zIndex: 2,
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1,
        p: 1.5,
        bgcolor: 'background.paper',
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="body2" sx={{ flexGrow: 1 }}>
        {mixed ? t('mixed') : t('chosen', { smart_count: rows.length })}
      </Typography>
      {mayReview && declared && button('review', !mayPublish)}
      {mayPublish && button('publish', true)}
      {mayReturn && (
        <Button
          size="small"
          variant="outlined"
          disabled={mixed}
          data-bulk="return"
          onClick={() => setReturning(true)}
        >
          {translate('resources.targets.actions.return')} ({rows.length})
        </Button>
      )}
      {returning && (
        <ReturnDialog
          title={t('returnAll', { smart_count: rows.length })}
          busy={busy}
          onCancel={() => setReturning(false)}
          onSubmit={async ({ reason }) => {
            const problem = await run(
              () => provider.collectionAction(resource, 'batch/return', { items, reason }),
              `resources.${resource}.done.return`,
            );
            if (!problem) onDone();
            return problem;
          }}
        />
      )}
    </Box>
  );
};
