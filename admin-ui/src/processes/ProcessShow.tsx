import Box from '@mui/material/Box';
import { processStates } from '@milepost/domain/states/process';
import { allows } from '@milepost/domain/states/transition';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import { RecordActivities } from '../activities/RecordActivities';
import type { Process } from '../api/records';
import { Fact, Facts } from '../shared/Facts';
import { formatDate } from '../shared/format';
import { Panel } from '../shared/Panel';
import { RecordPage } from '../shared/RecordPage';
import { StateSteps } from '../shared/StateSteps';
import { CloseButton } from './CloseButton';
import { OpenButton } from './OpenButton';
import { ProcessProgress } from './ProcessProgress';
import { processSteps } from './states';

export const ProcessShow = () => (
  <RecordPage<Process> title={({ year, occasion }) => `${year} ${occasion?.name ?? ''}`}>
    {(process) => <ProcessView process={process} />}
  </RecordPage>
);

const ProcessView = ({ process }: { process: Process }) => {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.processes.fields.${name}`);
  return (
    <>
      <StateSteps resource="processes" steps={processSteps} state={process.state} />
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }}>
        {translate(`resources.processes.hints.${process.state}`)}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', my: 1.5 }}>
        {allows(processStates, process.state, 'close') ? (
          <CloseButton process={process} />
        ) : (
          <OpenButton process={process} />
        )}
      </Box>
      <Panel>
        <Facts>
          <Fact label={field('occasion')}>{process.occasion?.name ?? '–'}</Fact>
          <Fact label={field('year')}>{process.year}</Fact>
          <Fact label={field('opensOn')}>{formatDate(process.opensOn)}</Fact>
          <Fact label={field('closesOn')}>{formatDate(process.closesOn)}</Fact>
        </Facts>
      </Panel>
      <ProcessProgress process={process} />
      <RecordActivities resource="processes" recordId={process.id} />
    </>
  );
};
