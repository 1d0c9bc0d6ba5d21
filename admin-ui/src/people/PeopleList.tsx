import { SearchInput, SelectInput, useTranslate } from 'react-admin';

import { PortalList } from '../shared/PortalList';
import { UnitInput } from '../shared/UnitInput';
import { peopleColumns } from './columns';
import { personKinds } from './types';
import type { Person } from './types';

export const PeopleList = () => {
  const translate = useTranslate();
  const kinds = personKinds.map((id) => ({ id, name: translate(`resources.people.kinds.${id}`) }));
  return (
    <PortalList<Person>
      columns={peopleColumns}
      sort={{ field: 'staffNo', order: 'ASC' }}
      filters={[
        <SearchInput key="q" source="q" alwaysOn />,
        <UnitInput key="unit" source="unit" alwaysOn />,
        <SelectInput key="kind" source="kind" choices={kinds} />,
      ]}
    />
  );
};
