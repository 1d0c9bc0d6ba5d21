import Alert from '@mui/material/Alert';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../../api/data-provider';
import type { Affected, Unit } from '../types';

/** Who and what a unit's end touches, as the server counts it. */
export function useAffected({ id, version }: Unit): Affected | undefined {
  const provider = useDataProvider<MilepostProvider>();
  const { data } = useQuery({
    queryKey: ['units', id, 'affected', version],
    queryFn: () => provider.read<Affected>(`units/${id}/affected`),
  });
  return data;
}

export const AffectedNotice = ({ unit, verb }: { unit: Unit; verb: 'merge' | 'close' }) => {
  const translate = useTranslate();
  const affected = useAffected(unit);
  if (!affected) return null;
  const { children, ...counts } = affected;
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {translate(`resources.units.affected.${verb}`, { ...counts, children: children.length })}
    </Alert>
  );
};
