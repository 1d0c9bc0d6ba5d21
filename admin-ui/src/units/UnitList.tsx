import { BooleanInput, SearchInput } from 'react-admin';

import { PortalList } from '../shared/PortalList';
import { AssessmentTypeInput } from './AssessmentTypeInput';
import { unitColumns } from './columns';
import type { Unit } from './types';

export const UnitList = () => (
  <PortalList<Unit>
    columns={unitColumns}
    sort={{ field: 'sortOrder', order: 'ASC' }}
    filters={[
      <SearchInput key="q" source="q" alwaysOn />,
      <AssessmentTypeInput key="type" source="assessmentType" alwaysOn />,
      <BooleanInput key="assessee" source="isAssessee" />,
    ]}
  />
);
