import { useTranslate } from 'react-admin';

import type { AssessmentRecord } from '../api/records';
import { Decimal } from '../shared/Decimal';
import { Fact, Facts } from '../shared/Facts';
import { formatDateTime } from '../shared/format';
import { Panel } from '../shared/Panel';
import { Score } from '../shared/Score';
import { TextLink } from '../shared/TextLink';
import { valuesOf } from './values-of';

export const RecordFacts = ({ record }: { record: AssessmentRecord }) => {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.assessment-records.fields.${name}`);
  const { target } = record;
  const values = valuesOf(record);
  const points = translate('shared.points');
  return (
    <Panel>
      <Facts>
        <Fact label={field('target')}>
          {target ? <TextLink to={`/targets/${target.id}/show`}>{target.name}</TextLink> : '–'}
        </Fact>
        <Fact label={field('unit')}>{record.unit?.name ?? '–'}</Fact>
        <Fact label={field('occasion')}>{record.occasion?.name ?? '–'}</Fact>
        <Fact label={field('points')}>
          <Score value={record.points} unit={points} />
        </Fact>
        <Fact label={field('targetValue')}>
          <Decimal value={values.target} unit={values.unit} />
        </Fact>
        <Fact label={field('verifiedValue')}>
          <Decimal value={values.value} unit={values.unit} />
        </Fact>
        {record.targetVersion !== null && (
          <Fact label={field('targetVersion')}>
            {translate('resources.targets.versionTitle', { number: record.targetVersion })}
            {superseded(record) ? translate('resources.assessment-records.superseded') : ''}
          </Fact>
        )}
        {record.score !== null && (
          <Fact label={field('score')}>
            <Score value={record.score} unit={points} />
          </Fact>
        )}
        {record.scoredBy ? <Fact label={field('scoredBy')}>{record.scoredBy.name}</Fact> : null}
        {record.archivedAt !== null && (
          <Fact label={field('archivedAt')}>{formatDateTime(record.archivedAt)}</Fact>
        )}
        {record.reason ? (
          <Fact label={field('reason')} wide>
            {record.reason}
          </Fact>
        ) : null}
      </Facts>
    </Panel>
  );
};

/** Whether the target has been revised since the version this record is scored by. */
const superseded = ({ targetVersion, target }: AssessmentRecord): boolean =>
  target?.publishedVersion !== undefined && target.publishedVersion !== targetVersion;
