import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';

import { formatDate } from '../shared/format';
import { Panel } from '../shared/Panel';
import { useCan } from '../shared/use-me';
import { changeSentence } from './sentence';
import type { UnitChange } from './types';
import { WithdrawButton } from './WithdrawButton';

/** 沿革: what a unit was, from when on, on what ground; and what is planned. */
export const UnitHistory = ({ unit }: { unit: string }) => {
  const translate = useTranslate();
  const allowed = useCan('unit-changes', 'find');
  const { data, error } = useGetList<UnitChange>(
    'unit-changes',
    {
      filter: { unit },
      sort: { field: 'effectiveOn', order: 'DESC' },
      pagination: { page: 1, perPage: 200 },
    },
    { enabled: allowed },
  );
  if (!allowed) return null;
  return (
    <Panel title={translate('resources.unit-changes.name', { smart_count: 2 })}>
      {error && <Typography color="error">{error.message}</Typography>}
      {data?.length === 0 && (
        <Typography color="text.secondary">{translate('resources.unit-changes.empty')}</Typography>
      )}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {(data ?? []).map((change) => (
          <Entry key={change.id} change={change} />
        ))}
      </Box>
    </Panel>
  );
};

const colours = {
  pending: 'info',
  applied: 'default',
  withdrawn: 'default',
  failed: 'error',
} as const;

const Entry = ({ change }: { change: UnitChange }) => {
  const translate = useTranslate();
  const { state, kind, effectiveOn, reason, failure, actor } = change;
  const t = (key: string) => translate(`resources.unit-changes.${key}`);
  const past = state === 'withdrawn' || state === 'failed';
  return (
    <Box
      component="li"
      data-kind={kind}
      data-state={state}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="body2" sx={{ minWidth: 92, fontVariantNumeric: 'tabular-nums' }}>
        {formatDate(effectiveOn)}
      </Typography>
      <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
        <Typography variant="body2" sx={past ? { textDecoration: 'line-through' } : undefined}>
          {changeSentence(change, translate)}
        </Typography>
        <Typography variant="caption" color="text.secondary" component="p">
          {[reason, actor].filter(Boolean).join(' · ')}
        </Typography>
        {failure && (
          <Typography variant="caption" color="error" component="p">
            {failure}
          </Typography>
        )}
      </Box>
      {state !== 'applied' && (
        <Chip size="small" variant="outlined" color={colours[state]} label={t(`states.${state}`)} />
      )}
      {state === 'pending' && <WithdrawButton change={change} />}
    </Box>
  );
};
