import { SearchInput } from 'react-admin';

import { PortalList } from '../shared/PortalList';
import { TypeInput } from '../shared/TypeInput';
import { indicatorColumns } from './columns';
import type { Indicator } from './types';

export const IndicatorList = () => (
  <PortalList<Indicator>
    columns={indicatorColumns}
    sort={{ field: 'code', order: 'ASC' }}
    filters={[
      <SearchInput key="q" source="q" alwaysOn />,
      <TypeInput key="type" source="targetType" alwaysOn />,
    ]}
  />
);
