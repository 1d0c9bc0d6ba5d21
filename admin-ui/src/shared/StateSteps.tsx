import Step from '@mui/material/Step';
import StepLabel from '@mui/material/StepLabel';
import Stepper from '@mui/material/Stepper';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';

import type { Steps } from './state-steps';

interface Props {
  resource: string;
  steps: Steps;
  state: string;
}

/** Where a record stands in its states; one that was sent back shows so at its step. */
export const StateSteps = ({ resource, steps: { path, detours }, state }: Props) => {
  const translate = useTranslate();
  const narrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const at = path.indexOf(detours[state] ?? state);
  const last = path.length - 1;
  return (
    <Stepper
      activeStep={at === last ? path.length : at}
      alternativeLabel={narrow}
      sx={{
        py: 0.5,
        ...(narrow ? { '& .MuiStep-root': { px: 0 } } : { overflowX: 'auto' }),
        '& .MuiStepLabel-label': { whiteSpace: narrow ? 'normal' : 'nowrap' },
      }}
    >
      {path.map((step, index) => {
        const detour = index === at && !path.includes(state);
        return (
          <Step key={step} aria-current={index === at ? 'step' : undefined}>
            <StepLabel error={detour}>
              {translate(`resources.${resource}.states.${detour ? state : step}`)}
            </StepLabel>
          </Step>
        );
      })}
    </Stepper>
  );
};
