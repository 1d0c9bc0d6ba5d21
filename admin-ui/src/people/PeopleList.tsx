import { SERVICE_STATUSES } from '@milepost/domain/staff/service-status';
import ImportIcon from '@mui/icons-material/UploadFileOutlined';
import AddIcon from '@mui/icons-material/PersonAddAltOutlined';
import Button from '@mui/material/Button';
import { SearchInput, SelectInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import { PortalList } from '../shared/PortalList';
import { StateFilter } from '../shared/StateFilter';
import { UnitInput } from '../shared/UnitInput';
import { useCan } from '../shared/use-me';
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
      chips={<StateFilter states={SERVICE_STATUSES} />}
      actions={<Enter />}
    />
  );
};

/** The ways in: one person, or a list from Excel. */
const Enter = () => {
  const translate = useTranslate();
  const mayJoin = useCan('people', 'create');
  const mayImport = useCan('people', 'import');
  return (
    <>
      {mayJoin && (
        <Button component={Link} to="/people/create" size="small" startIcon={<AddIcon />}>
          {translate('resources.people.actions.create')}
        </Button>
      )}
      {mayImport && (
        <Button component={Link} to="/people/import" size="small" startIcon={<ImportIcon />}>
          {translate('resources.people.actions.import')}
        </Button>
      )}
    </>
  );
};
