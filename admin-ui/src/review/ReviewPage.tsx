import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Tab from '@mui/material/Tab';
import TablePagination from '@mui/material/TablePagination';
import Tabs from '@mui/material/Tabs';
import Typography from '@mui/material/Typography';
import { useCallback, useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';

import { useCan } from '../shared/use-me';
import { useSettled } from '../shared/use-settled';
import { BulkBar } from './BulkBar';
import { QueueTable } from './QueueTable';
import { ReviewFilters } from './ReviewFilters';
import { ReviewPanel } from './ReviewPanel';
import type { ReviewQueueQuery } from './types';
import { PAGE, useQueue } from './use-queue';

const PAUSE = 300;

/** 目标审核: what waits for the department, and what for the office. */
export const ReviewPage = () => {
  const translate = useTranslate();
  const t = (key: string, words?: Record<string, unknown>) =>
    translate(`resources.review.${key}`, words);
  const mayPublish = useCan('targets', 'publish');
  const [asked] = useSearchParams();
  const [query, setQuery] = useState<ReviewQueueQuery>({
    state: asked.get('state') === 'reviewed' ? 'reviewed' : 'declared',
    order: 'unit',
    marked: false,
  });
  const [page, setPage] = useState(0);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<string | null>(null);
  const settled = useSettled(query.q ?? '', PAUSE);
  const { data, error, refetch } = useQueue({ ...query, q: settled }, page);
  const change = useCallback((part: Partial<ReviewQueueQuery>) => {
    setQuery((before) => ({ ...before, ...part }));
    setPage(0);
    setChosen(new Set());
  }, []);
  const rows = data?.rows ?? [];
  const choose = (ids: readonly string[], wanted: boolean) => {
    const rest = [...chosen].filter((id) => !ids.includes(id));
    setChosen(new Set(wanted ? [...rest, ...ids] : rest));
  };
  return (
    <Box>
      <Title title={translate('resources.review.name', { smart_count: 2 })} />
      <Tabs
        value={query.state}
        onChange={(_event, state: ReviewQueueQuery['state']) => change({ state })}
        variant="scrollable"
        aria-label={t('tabs')}
      >
        <Tab
          value="declared"
          label={t('waitingReview', { count: data?.waiting.declared ?? '…' })}
        />
        <Tab
          value="reviewed"
          label={t(mayPublish ? 'waitingPublish' : 'waitingOffice', {
            count: data?.waiting.reviewed ?? '…',
          })}
        />
      </Tabs>
      <ReviewFilters query={query} onChange={change} />
      {error ? (
        <Alert
          severity="error"
          action={
            <Button color="inherit" size="small" onClick={() => void refetch()}>
              {translate('app.failed.retry')}
            </Button>
          }
        >
          {error.message}
        </Alert>
      ) : null}
      {!data && !error ? <Skeleton variant="rectangular" height={240} /> : null}
      {data && rows.length === 0 ? (
        <Typography color="text.secondary" sx={{ p: 4, textAlign: 'center' }}>
          {t('empty')}
        </Typography>
      ) : null}
      {rows.length > 0 ? (
        <QueueTable
          rows={rows}
          order={query.order}
          chosen={chosen}
          onChoose={choose}
          onOpen={setOpen}
        />
      ) : null}
      {data && data.total > PAGE ? (
        <TablePagination
          component="div"
          count={data.total}
          page={page}
          rowsPerPage={PAGE}
          rowsPerPageOptions={[PAGE]}
          onPageChange={(_event, wanted) => setPage(wanted)}
          labelDisplayedRows={({ from, to, count }) => `${from}–${to} / ${count}`}
        />
      ) : null}
      <BulkBar rows={rows.filter(({ id }) => chosen.has(id))} onDone={() => setChosen(new Set())} />
      {open === null ? null : (
        <ReviewPanel rows={rows} id={open} onMove={setOpen} onClose={() => setOpen(null)} />
      )}
    </Box>
  );
};
