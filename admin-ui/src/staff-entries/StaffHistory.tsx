import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Typography from '@mui/material/Typography';
import { useDataProvider, useGetList, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import type { Base } from '../api/records';
import { formatDate } from '../shared/format';
import { Panel } from '../shared/Panel';
import { ReasonButton } from '../shared/ReasonButton';
import { useCommand } from '../shared/use-command';
import { useCan } from '../shared/use-me';
import { entryNote, entrySentence } from './sentence';
import type { StaffEntry } from './types';

/** 任职经历: how the person came, moved and left, and what is to come. */
export const StaffHistory = ({ person }: { person: Base }) => {
  const translate = useTranslate();
  const allowed = useCan('staff-entries', 'find');
  const { data, error } = useGetList<StaffEntry>(
    'staff-entries',
    {
      filter: { person: person.id },
      sort: { field: 'effectiveOn', order: 'DESC' },
      pagination: { page: 1, perPage: 100 },
    },
    { enabled: allowed },
  );
  if (!allowed) return null;
  return (
    <Panel title={translate('resources.staff-entries.name', { smart_count: 2 })}>
      {error && <Typography color="error">{error.message}</Typography>}
      {data?.length === 0 && (
        <Typography color="text.secondary">{translate('resources.staff-entries.empty')}</Typography>
      )}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {(data ?? []).map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </Box>
    </Panel>
  );
};

const Entry = ({ entry }: { entry: StaffEntry }) => {
  const translate = useTranslate();
  const { state, kind, effectiveOn } = entry;
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
        <Typography
          variant="body2"
          sx={state === 'withdrawn' ? { textDecoration: 'line-through' } : undefined}
        >
          {entrySentence(entry, translate)}
        </Typography>
        <Typography variant="caption" color="text.secondary" component="p">
          {entryNote(entry, translate)}
        </Typography>
      </Box>
      {state !== 'inForce' && (
        <Chip
          size="small"
          variant="outlined"
          color={state === 'pending' ? 'info' : 'default'}
          label={translate(`resources.staff-entries.states.${state}`)}
        />
      )}
      {state === 'pending' && <Withdraw entry={entry} />}
    </Box>
  );
};

/** Taking back what is not in force yet. */
const Withdraw = ({ entry }: { entry: StaffEntry }) => {
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  return (
    <ReasonButton
      resource="staff-entries"
      verb="withdraw"
      help="shared.reasonKept"
      busy={busy}
      onSubmit={(reason) =>
        run(
          () => provider.act('staff-entries', entry, 'withdraw', { reason }),
          'resources.staff-entries.done.withdraw',
        )
      }
    />
  );
};
