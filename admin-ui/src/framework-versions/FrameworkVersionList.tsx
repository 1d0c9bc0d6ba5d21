import { SearchInput } from 'react-admin';

import { PortalList } from '../shared/PortalList';
import { TypeInput } from '../shared/TypeInput';
import { useYear } from '../shared/year';
import { frameworkVersionColumns } from './columns';
import { NewYearButton } from './NewYearButton';
import type { FrameworkVersion } from './types';

export const FrameworkVersionList = () => {
  const { year } = useYear();
  return (
    <PortalList<FrameworkVersion>
      columns={frameworkVersionColumns}
      sort={{ field: 'publishedAtTime', order: 'DESC' }}
      filter={{ year }}
      actions={<NewYearButton />}
      filters={[
        <SearchInput key="q" source="q" alwaysOn />,
        <TypeInput key="type" source="targetType" alwaysOn />,
      ]}
    />
  );
};
