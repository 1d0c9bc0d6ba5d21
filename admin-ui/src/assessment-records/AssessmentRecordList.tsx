import { assessmentRecordStates } from '@milepost/domain/states/assessment-record';
import { useState } from 'react';
import { SearchInput } from 'react-admin';

import type { AssessmentRecord } from '../api/records';
import { BatchButton } from '../shared/BatchButton';
import { PortalList } from '../shared/PortalList';
import { StateFilter } from '../shared/StateFilter';
import { TypeInput } from '../shared/TypeInput';
import { UnitInput } from '../shared/UnitInput';
import { useCan } from '../shared/use-me';
import { useYear } from '../shared/year';
import { BenchPanel } from './BenchPanel';
import { recordColumns } from './columns';
import { ProcessInput } from './ProcessInput';
import { canBe, isOpen } from './states';

const archivable = (record: { state: string }) => canBe(record, 'archive');

const bulk = (
  <>
    <BatchButton resource="assessment-records" verb="submit" applies={isOpen} />
    <BatchButton resource="assessment-records" verb="archive" applies={archivable} />
  </>
);

/** The assessment bench: rows with their suggested score, the evidence beside them. */
export const AssessmentRecordList = () => {
  const { year } = useYear();
  const [chosen, setChosen] = useState<string | null>(null);
  const maySubmit = useCan('assessment-records', 'submit');
  const mayArchive = useCan('assessment-records', 'archive');
  return (
    <PortalList<AssessmentRecord>
      columns={recordColumns}
      sort={{ field: 'itemCode', order: 'ASC' }}
      filter={{ year }}
      filters={[
        <SearchInput key="q" source="q" alwaysOn />,
        <UnitInput key="unit" source="unit" alwaysOn />,
        <TypeInput key="type" source="targetType" alwaysOn />,
        <ProcessInput key="process" source="process" year={year} alwaysOn />,
      ]}
      chips={<StateFilter states={assessmentRecordStates.states} />}
      bulk={maySubmit || mayArchive ? bulk : undefined}
      selectable={(record) => (maySubmit && isOpen(record)) || (mayArchive && archivable(record))}
      onOpen={({ id }) => setChosen(id)}
      {...(chosen === null
        ? {}
        : { aside: <BenchPanel id={chosen} onMove={setChosen} onClose={() => setChosen(null)} /> })}
    />
  );
};
