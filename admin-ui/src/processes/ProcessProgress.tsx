import { assessmentRecordStates } from '@milepost/domain/states/assessment-record';
import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import type { Process, RecordState } from '../api/records';
import { Decimal } from '../shared/Decimal';
import { Panel } from '../shared/Panel';
import { StateChip } from '../shared/StateChip';
import { useCan } from '../shared/use-me';
import { useRecordCount } from './use-record-count';

/** As the work goes: what came back stands before what is done. */
const ORDER = {
  draft: 0,
  submitted: 1,
  returned: 2,
  archived: 3,
  voided: 4,
} satisfies Record<RecordState, number>;
const recordStates = [...assessmentRecordStates.states].sort((a, b) => ORDER[a] - ORDER[b]);

/** How far the scoring of a process has come: its records by state, each leading to the bench. */
export const ProcessProgress = ({ process }: { process: Process }) => {
  const translate = useTranslate();
  const allowed = useCan('assessment-records', 'find');
  if (!allowed || process.state === 'planned') return null;
  return (
    <Panel title={translate('resources.processes.progress')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3 }}>
        {recordStates.map((state) => (
          <Count key={state} process={process} state={state} />
        ))}
      </Box>
    </Panel>
  );
};

const Count = ({ process, state }: { process: Process; state: RecordState }) => {
  const filter = { process: process.id, state };
  const total = useRecordCount(process, [state]);
  const search = new URLSearchParams({
    year: String(process.year),
    filter: JSON.stringify(filter),
    displayedFilters: '{}',
  });
  return (
    <MuiLink
      component={Link}
      to={`/assessment-records?${search}`}
      sx={{ display: 'flex', alignItems: 'center', gap: 1 }}
    >
      <StateChip resource="assessment-records" state={state} />
      <Decimal value={total} />
    </MuiLink>
  );
};
