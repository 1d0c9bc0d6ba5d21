import { processStates } from '@milepost/domain/states/process';
import { CreateButton, SearchInput } from 'react-admin';

import type { Process } from '../api/records';
import { PortalList } from '../shared/PortalList';
import { StateFilter } from '../shared/StateFilter';
import { useCan } from '../shared/use-me';
import { useYear } from '../shared/year';
import { processColumns } from './columns';

export const ProcessList = () => {
  const { year } = useYear();
  const mayCreate = useCan('processes', 'create');
  return (
    <PortalList<Process>
      columns={processColumns}
      sort={{ field: 'opensOn', order: 'ASC' }}
      filter={{ year }}
      filters={[<SearchInput key="q" source="q" alwaysOn />]}
      chips={<StateFilter states={processStates.states} />}
      actions={mayCreate ? <CreateButton /> : null}
    />
  );
};
