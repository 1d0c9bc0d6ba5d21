import { provinceTargetStates } from '@milepost/domain/states/province-target';
import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { SearchInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import { PortalList } from '../shared/PortalList';
import { StateFilter } from '../shared/StateFilter';
import { TypeInput } from '../shared/TypeInput';
import { useCan } from '../shared/use-me';
import { useYear } from '../shared/year';
import { provinceTargetColumns } from './columns';
import type { ProvinceTarget } from './types';

export const ProvinceTargetList = () => {
  const { year } = useYear();
  const mayCreate = useCan('province-targets', 'create');
  return (
    <PortalList<ProvinceTarget>
      columns={provinceTargetColumns}
      sort={{ field: 'itemCode', order: 'ASC' }}
      filter={{ year }}
      filters={[
        <SearchInput key="q" source="q" alwaysOn />,
        <TypeInput key="type" source="targetType" alwaysOn />,
      ]}
      chips={<StateFilter states={provinceTargetStates.states} />}
      actions={mayCreate ? <NewButton year={year} /> : null}
    />
  );
};

const NewButton = ({ year }: { year: number }) => (
  <Button
    component={Link}
    to={`/province-targets/create?year=${year}`}
    variant="contained"
    size="small"
    startIcon={<AddIcon />}
  >
    {useTranslate()('resources.province-targets.actions.create')}
  </Button>
);
