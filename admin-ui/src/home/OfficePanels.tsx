import { useTranslate } from 'react-admin';

import type { Office } from '../api/me';
import { auditColumns } from '../audit-entries/columns';
import { processColumns } from '../processes/columns';
import { reportColumns } from '../progress-reports/columns';
import { MyTasks } from '../responsibilities/MyTasks';
import { RelatedRows } from '../shared/RelatedRows';
import { useYear } from '../shared/year';
import { targetColumns } from '../targets/columns';
import { ToDeclare } from './ToDeclare';

const only = <T extends { source: string }>(columns: T[], ...sources: string[]): T[] =>
  columns.filter(({ source }) => sources.includes(source));

/** What an office looks at first, as short lists. */
export const OfficePanels = ({ office }: { office: Office }) => {
  switch (office) {
    case 'execution':
      return (
        <>
          <ToDeclare />
          <ReportsDue />
          <MyTasks />
        </>
      );
    case 'functional':
      return <ReportsToVerify />;
    case 'decision':
      return <RedTargets />;
    case 'performance':
      return (
        <>
          <Processes />
          <RedTargets />
        </>
      );
    case 'administration':
      return <LatestEntries />;
  }
};

/** The next reports to submit, the most urgent first. */
const ReportsDue = () => (
  <RelatedRows
    resource="progress-reports"
    title={useTranslate()('home.panels.due')}
    filter={{ year: useYear().year, state: ['draft', 'returned'] }}
    sort={{ field: 'dueOn', order: 'ASC' }}
    columns={only(reportColumns, 'period', 'target', 'dueOn', 'state')}
    limit={10}
  />
);

const ReportsToVerify = () => (
  <RelatedRows
    resource="progress-reports"
    title={useTranslate()('home.panels.toVerify')}
    filter={{ year: useYear().year, state: 'submitted' }}
    sort={{ field: 'dueOn', order: 'ASC' }}
    columns={only(reportColumns, 'period', 'target', 'unit', 'value')}
    limit={10}
  />
);

const RedTargets = () => (
  <RelatedRows
    resource="targets"
    title={useTranslate()('home.panels.red')}
    filter={{ year: useYear().year, light: 'red' }}
    sort={{ field: 'progress', order: 'ASC' }}
    columns={only(targetColumns, 'itemCode', 'name', 'unit', 'progress', 'light')}
    limit={10}
  />
);

const Processes = () => (
  <RelatedRows
    resource="processes"
    title={useTranslate()('resources.processes.name', { smart_count: 2 })}
    filter={{ year: useYear().year }}
    sort={{ field: 'opensOn', order: 'ASC' }}
    columns={only(processColumns, 'occasion', 'state', 'opensOn', 'closesOn')}
    limit={10}
    rowClick={false}
  />
);

const LatestEntries = () => (
  <RelatedRows
    resource="audit-entries"
    title={useTranslate()('home.panels.audit')}
    filter={{}}
    sort={{ field: 'seq', order: 'DESC' }}
    columns={only(auditColumns, 'seq', 'at', 'actor', 'action', 'resource')}
    limit={10}
  />
);
