import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';

import { allRows } from '../shared/all-rows';
import { TextLink } from '../shared/TextLink';
import { pathTo } from './tree/rows';
import type { Unit } from './types';

/** The way from the top of the organisation to this unit. */
export const UnitPath = ({ unit }: { unit: Unit }) => {
  const translate = useTranslate();
  const provider = useDataProvider();
  const { data } = useQuery({
    queryKey: ['units', 'tree'],
    queryFn: () => allRows<Unit>(provider, 'units', { field: 'sortOrder', order: 'ASC' }, {}),
  });
  const above = pathTo(data ?? [], unit.id).slice(0, -1);
  if (above.length === 0) return null;
  return (
    <Box component="nav" aria-label={translate('resources.units.path')} sx={{ mt: 1 }}>
      {above.map(({ id, name }) => (
        <span key={id}>
          <TextLink to={`/units/${id}/show`}>{name}</TextLink>
          {' › '}
        </span>
      ))}
      {unit.name}
    </Box>
  );
};
