import Alert from '@mui/material/Alert';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import { Panel } from '../shared/Panel';
import { useCan } from '../shared/use-me';
import { DecompositionForm } from './DecompositionForm';
import type { Parts, ProvinceTarget } from './types';

/** The whole over the units: what each had, has and is given. */
export const Decomposition = ({ whole }: { whole: ProvinceTarget }) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const allowed = useCan('province-targets', 'parts');
  const { data, error } = useQuery({
    queryKey: ['province-targets', 'parts', whole.id],
    queryFn: () => provider.read<Parts>(`province-targets/${whole.id}/parts`),
    enabled: allowed,
    retry: false,
  });
  if (!allowed) return null;
  return (
    <Panel title={translate('resources.province-targets.decomposition')}>
      {error ? <Alert severity="error">{error.message}</Alert> : null}
      {!error && !data ? <Skeleton variant="rounded" height={200} /> : null}
      {data?.parts.length === 0 ? (
        <Typography color="text.secondary">{translate('shared.none')}</Typography>
      ) : null}
      {data && data.parts.length > 0 ? <DecompositionForm whole={whole} data={data} /> : null}
    </Panel>
  );
};
