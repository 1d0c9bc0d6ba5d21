import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useGetOne, useTranslate } from 'react-admin';

import { ActionButton } from '../shared/ActionButton';
import { Decimal } from '../shared/Decimal';
import { Fact, Facts } from '../shared/Facts';
import { formatDate } from '../shared/format';
import { Panel } from '../shared/Panel';
import { RelatedRows } from '../shared/RelatedRows';
import { ReturnButton } from '../shared/returning/ReturnButton';
import { RevisionComparison } from '../target-revisions/RevisionComparison';
import type { TargetRevision } from '../target-revisions/types';
import { AdjustButton } from '../targets/AdjustButton';
import { documentColumns } from '../work-documents/columns';
import { markSentence } from './Marks';
import { Peers } from './Peers';
import { resourceOf } from './types';
import type { ReviewQueueRow } from './types';

/** A declaration with all that it is judged by, and what can be done with it. */
export const ReviewBody = ({ row }: { row: ReviewQueueRow }) => {
  const translate = useTranslate();
  const t = (key: string, words?: Record<string, unknown>) =>
    translate(`resources.review.${key}`, words);
  const field = (name: string) => translate(`resources.targets.fields.${name}`);
  const resource = resourceOf(row);
  const { unitOfMeasure: unit } = row;
  return (
    <>
      {row.own ? <Alert severity="info">{t('ownNotice')}</Alert> : <RowActions row={row} />}
      {row.marks.length > 0 ? (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {row.marks.map((mark) => (
            <Box key={mark.code}>{markSentence(mark, translate)}</Box>
          ))}
        </Alert>
      ) : null}
      <Panel title={t(`kinds.${row.kind}`)}>
        <Facts>
          <Fact label={field('targetValue')}>
            <Decimal value={row.targetValue} unit={unit} />
          </Fact>
          <Fact label={field('lastYearValue')}>
            <Decimal value={row.lastYearValue} unit={unit} />
          </Fact>
          <Fact label={t('fields.framework')}>
            <Decimal value={row.defaultTarget} unit={unit} />
          </Fact>
          <Fact label={field('points')}>
            <Decimal value={row.points} />
          </Fact>
          <Fact label={field('direction')}>{translate(`shared.directions.${row.direction}`)}</Fact>
          <Fact label={field('declaredAt')}>{formatDate(row.declaredAt)}</Fact>
          <Fact label={field('basis')} wide>
            {row.basis ?? '–'}
          </Fact>
          <Fact label={field('measures')} wide>
            {row.measures ?? '–'}
          </Fact>
          {row.reason ? (
            <Fact label={translate('resources.target-revisions.fields.reason')} wide>
              {row.reason}
            </Fact>
          ) : null}
        </Facts>
      </Panel>
      {resource === 'target-revisions' ? <Compared id={row.id} /> : null}
      <Peers row={row} />
      <RelatedRows
        resource="work-documents"
        title={translate('resources.work-documents.name', { smart_count: 2 })}
        filter={{ target: row.target }}
        sort={{ field: 'createdAt', order: 'DESC' }}
        columns={documentColumns.filter(({ source }) => ['name', 'createdAt'].includes(source))}
        limit={20}
      />
    </>
  );
};

const RowActions = ({ row }: { row: ReviewQueueRow }) => {
  const resource = resourceOf(row);
  const declared = row.state === 'declared';
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 2 }}>
      {declared && <ActionButton resource={resource} verb="review" seen={row} body={{}} />}
      <ActionButton
        resource={resource}
        verb="publish"
        seen={row}
        body={{}}
        variant={declared ? 'outlined' : 'contained'}
      />
      <ReturnButton resource={resource} seen={row} about={row} />
      {row.kind === 'declaration' && <AdjustButton target={row} />}
    </Box>
  );
};

const Compared = ({ id }: { id: string }) => {
  const translate = useTranslate();
  const { data } = useGetOne<TargetRevision>('target-revisions', { id }, { staleTime: 0 });
  return (
    <Panel title={translate('resources.review.compared')}>
      {data ? <RevisionComparison revision={data} /> : null}
    </Panel>
  );
};
