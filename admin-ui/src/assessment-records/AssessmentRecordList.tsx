import { useState } from 'react';
import { ReferenceInput, SearchInput, SelectInput, useTranslate } from 'react-admin';

import type { AssessmentRecord } from '../api/records';
import { useCan } from '../app/use-me';
import { useYear } from '../app/year';
import { BatchButton } from '../shared/BatchButton';
import { PortalList } from '../shared/PortalList';
import { StateFilter } from '../shared/StateFilter';
import { TypeInput } from '../shared/TypeInput';
import { UnitInput } from '../shared/UnitInput';
import { BenchPanel } from './BenchPanel';
import { recordColumns } from './columns';

const states = ['draft', 'submitted', 'archived', 'returned', 'voided'];

const open = ({ state }: { state: string }) => state === 'draft' || state === 'returned';
const submitted = ({ state }: { state: string }) => state === 'submitted';

const bulk = (
  <>
    <BatchButton resource="assessment-records" verb="submit" applies={open} />
    <BatchButton resource="assessment-records" verb="archive" applies={submitted} />
  </>
);

/** The assessment bench: rows with their suggested score, the evidence beside them. */
export const AssessmentRecordList = () => {
  const { year } = useYear();
  const translate = useTranslate();
  const [chosen, setChosen] = useState<string | null>(null);
  const maySubmit = useCan('assessment-records', 'submit');
  const mayArchive = useCan('assessment-records', 'archive');
  return (
    <>
      <PortalList<AssessmentRecord>
        columns={recordColumns}
        sort={{ field: 'itemCode', order: 'ASC' }}
        filter={{ year }}
        filters={[
          <SearchInput key="q" source="q" alwaysOn />,
          <UnitInput key="unit" source="unit" alwaysOn />,
          <TypeInput key="type" source="targetType" alwaysOn />,
          <ReferenceInput key="occasion" source="occasion" reference="occasions" alwaysOn>
            <SelectInput
              label={translate('resources.assessment-records.fields.occasion')}
              optionText="name"
              helperText={false}
            />
          </ReferenceInput>,
        ]}
        chips={<StateFilter states={states} />}
        bulk={maySubmit || mayArchive ? bulk : undefined}
        selectable={(record) => (maySubmit && open(record)) || (mayArchive && submitted(record))}
        onOpen={({ id }) => setChosen(id)}
      />
      {chosen !== null && <BenchPanel id={chosen} onClose={() => setChosen(null)} />}
    </>
  );
};
