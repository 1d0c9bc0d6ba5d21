import AddIcon from '@mui/icons-material/Add';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import { BooleanInput, SearchInput, Title, useStore, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import { PortalList } from '../shared/PortalList';
import { useCan } from '../shared/use-me';
import { AssessmentTypeInput } from './AssessmentTypeInput';
import { unitColumns } from './columns';
import { TreePage } from './tree/TreePage';
import type { Unit } from './types';

const views = ['tree', 'list'] as const;

/** The organisation as a tree, or as a list with filters and export. */
export const UnitList = () => {
  const translate = useTranslate();
  const mayCreate = useCan('units', 'create');
  const [view, setView] = useStore<(typeof views)[number]>('units.view', 'tree');
  return (
    <>
      <Title title={translate('resources.units.name', { smart_count: 2 })} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1.5 }}>
        <ToggleButtonGroup
          exclusive
          size="small"
          value={view}
          aria-label={translate('resources.units.view')}
          onChange={(_event, chosen: (typeof views)[number] | null) => chosen && setView(chosen)}
        >
          {views.map((one) => (
            <ToggleButton key={one} value={one}>
              {translate(`resources.units.views.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        {mayCreate && (
          <Button
            component={Link}
            to="/units/create"
            variant="contained"
            startIcon={<AddIcon />}
            sx={{ ml: 'auto' }}
          >
            {translate('resources.units.actions.create')}
          </Button>
        )}
      </Box>
      {view === 'tree' ? <TreePage /> : <UnitTable />}
    </>
  );
};

const UnitTable = () => (
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
