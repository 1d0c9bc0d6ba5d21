import { useTranslate } from 'react-admin';

import type { ProgressReport } from '../api/records';
import { CustomFacts } from '../shared/custom-fields/CustomFacts';
import { Decimal } from '../shared/Decimal';
import { Fact, Facts } from '../shared/Facts';
import { formatDate, formatDateTime } from '../shared/format';
import { Panel } from '../shared/Panel';
import { TextLink } from '../shared/TextLink';
import { LateMark } from './LateMark';

export const ReportFacts = ({ report }: { report: ProgressReport }) => {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.progress-reports.fields.${name}`);
  const { target } = report;
  return (
    <Panel>
      <Facts>
        <Fact label={field('target')}>
          {target ? <TextLink to={`/targets/${target.id}/show`}>{target.name}</TextLink> : '–'}
        </Fact>
        <Fact label={field('unit')}>{report.unit?.name ?? '–'}</Fact>
        <Fact label={translate('resources.progress-reports.targetValue')}>
          <Decimal value={target?.targetValue} unit={target?.unitOfMeasure} />
        </Fact>
        <Fact label={field('dueOn')}>
          {formatDate(report.dueOn)} <LateMark report={report} />
        </Fact>
        <Fact label={field('submittedAt')}>
          {formatDateTime(report.submittedAt)} {report.submittedBy?.name}
        </Fact>
        <Fact label={field('value')}>
          <Decimal value={report.value} unit={target?.unitOfMeasure} />
        </Fact>
        <Fact label={field('verifiedValue')}>
          <Decimal value={report.verifiedValue} unit={target?.unitOfMeasure} />
        </Fact>
        {report.text ? (
          <Fact label={field('text')} wide>
            {report.text}
          </Fact>
        ) : null}
        <CustomFacts resource="progress-reports" record={report} />
      </Facts>
    </Panel>
  );
};
