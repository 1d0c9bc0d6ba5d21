import { SearchInput } from 'react-admin';

import type { WorkDocument } from '../api/records';
import { PortalList } from '../shared/PortalList';
import { StateFilter } from '../shared/StateFilter';
import { UnitInput } from '../shared/UnitInput';
import { useYear } from '../shared/year';
import { documentColumns } from './columns';

const states = ['queued', 'converting', 'converted', 'failed'];

export const WorkDocumentList = () => {
  const { year } = useYear();
  return (
    <PortalList<WorkDocument>
      columns={documentColumns}
      filter={{ year }}
      sort={{ field: 'createdAt', order: 'DESC' }}
      filters={[
        <SearchInput key="q" source="q" alwaysOn />,
        <UnitInput key="unit" source="unit" alwaysOn />,
      ]}
      chips={<StateFilter states={states} />}
    />
  );
};
