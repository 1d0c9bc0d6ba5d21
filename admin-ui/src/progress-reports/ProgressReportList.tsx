import { progressReportStates } from '@milepost/domain/states/progress-report';
import { DateInput, SearchInput, TextInput, useTranslate } from 'react-admin';

import type { ProgressReport } from '../api/records';
import { BatchButton } from '../shared/BatchButton';
import { PortalList } from '../shared/PortalList';
import { StateFilter } from '../shared/StateFilter';
import { TypeInput } from '../shared/TypeInput';
import { UnitInput } from '../shared/UnitInput';
import { useCan } from '../shared/use-me';
import { useYear } from '../shared/year';
import { reportColumns } from './columns';
import { isVerifiable } from './states';

/** Takes the reported values as they are. */
const VerifySelected = () => (
  <BatchButton resource="progress-reports" verb="verify" applies={isVerifiable} />
);

export const ProgressReportList = () => {
  const { year } = useYear();
  const translate = useTranslate();
  const mayVerify = useCan('progress-reports', 'verify');
  return (
    <PortalList<ProgressReport>
      columns={reportColumns}
      sort={{ field: 'dueOn', order: 'ASC' }}
      filter={{ year }}
      filters={[
        <SearchInput key="q" source="q" alwaysOn />,
        <UnitInput key="unit" source="unit" alwaysOn />,
        <TypeInput key="type" source="targetType" />,
        <TextInput key="period" source="period" placeholder="2024-03" helperText={false} />,
        <DateInput
          key="from"
          source="dueOn_gte"
          label={translate('resources.progress-reports.dueFrom')}
          helperText={false}
        />,
        <DateInput
          key="to"
          source="dueOn_lte"
          label={translate('resources.progress-reports.dueTo')}
          helperText={false}
        />,
      ]}
      bulk={mayVerify ? <VerifySelected /> : undefined}
      selectable={isVerifiable}
      chips={<StateFilter states={progressReportStates.states} />}
    />
  );
};
