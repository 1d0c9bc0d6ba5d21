import { inspectionStates } from '@milepost/domain/states/inspection';
import AddIcon from '@mui/icons-material/Add';
import Button from '@mui/material/Button';
import { SearchInput, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import { PortalList } from '../shared/PortalList';
import { StateFilter } from '../shared/StateFilter';
import { useCan } from '../shared/use-me';
import { useYear } from '../shared/year';
import { inspectionColumns } from './columns';
import type { Inspection } from './types';

export const InspectionList = () => {
  const { year } = useYear();
  const mayCreate = useCan('inspections', 'create');
  return (
    <PortalList<Inspection>
      columns={inspectionColumns}
      sort={{ field: 'name', order: 'ASC' }}
      filter={{ year }}
      filters={[<SearchInput key="q" source="q" alwaysOn />]}
      chips={<StateFilter states={inspectionStates.states} />}
      actions={mayCreate ? <NewButton year={year} /> : null}
    />
  );
};

const NewButton = ({ year }: { year: number }) => (
  <Button
    component={Link}
    to={`/inspections/create?year=${year}`}
    variant="contained"
    size="small"
    startIcon={<AddIcon />}
  >
    {useTranslate()('resources.inspections.actions.create')}
  </Button>
);
