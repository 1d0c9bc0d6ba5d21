import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import type { Target } from '../api/records';
import { Decimal } from '../shared/Decimal';
import { Fact, Facts } from '../shared/Facts';
import { formatPercent } from '../shared/format';
import { Light } from '../shared/Light';
import { Panel } from '../shared/Panel';
import { lightReason } from './light-reason';

const Bar = (props: { label: string; percent: string | null; colour: 'primary' | 'secondary' }) => {
  const filled = Math.max(0, Math.min(100, Number(props.percent ?? 0)));
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 0.5 }}>
      <Typography variant="body2" sx={{ width: 76, flexShrink: 0 }}>
        {props.label}
      </Typography>
      <LinearProgress
        variant="determinate"
        color={props.colour}
        value={filled}
        aria-label={props.label}
        sx={{ flexGrow: 1, height: 8, borderRadius: 4 }}
      />
      <Typography variant="body2" sx={{ width: 64, textAlign: 'right' }}>
        {formatPercent(props.percent)}
      </Typography>
    </Box>
  );
};

/** Where the target stands against the schedule 序时进度, and why its light is what it is. */
export const TargetProgress = ({ target }: { target: Target }) => {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.targets.fields.${name}`);
  const reason = lightReason(target.lightReason, translate);
  const { unitOfMeasure: unit } = target;
  return (
    <Panel
      title={translate('resources.targets.progressTitle')}
      aside={<Light light={target.light} />}
    >
      <Bar label={field('progress')} percent={target.progress} colour="primary" />
      <Bar label={field('expectedProgress')} percent={target.expectedProgress} colour="secondary" />
      {reason !== null && (
        <Typography variant="body2" sx={{ my: 1 }}>
          {reason}
        </Typography>
      )}
      <Facts>
        {(['targetValue', 'reportedValue', 'verifiedValue', 'lastYearValue'] as const).map(
          (name) => (
            <Fact key={name} label={field(name)}>
              <Decimal value={target[name]} unit={unit} />
            </Fact>
          ),
        )}
      </Facts>
    </Panel>
  );
};
