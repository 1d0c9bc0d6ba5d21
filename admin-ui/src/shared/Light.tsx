import GreenIcon from '@mui/icons-material/CheckCircle';
import NoneIcon from '@mui/icons-material/RemoveCircleOutline';
import RedIcon from '@mui/icons-material/Report';
import YellowIcon from '@mui/icons-material/Warning';
import Box from '@mui/material/Box';
import type { ElementType } from 'react';
import { useTranslate } from 'react-admin';

import type { LightColour } from '../api/records';
import { palette } from './theme';

const lights: Record<LightColour | 'none', { icon: ElementType; colour: string }> = {
  green: { icon: GreenIcon, colour: palette.green },
  yellow: { icon: YellowIcon, colour: palette.yellow },
  red: { icon: RedIcon, colour: palette.red },
  none: { icon: NoneIcon, colour: palette.textPale },
};

/** A warning light: a shape of its own and a word, never only a colour. */
export const Light = ({ light }: { light: LightColour | null | undefined }) => {
  const translate = useTranslate();
  const key = light ?? 'none';
  const { icon: Icon, colour } = lights[key];
  return (
    <Box
      component="span"
      data-light={key}
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.5,
        verticalAlign: 'middle',
        color: colour,
        whiteSpace: 'nowrap',
      }}
    >
      <Icon fontSize="small" aria-hidden />
      {translate(`shared.lights.${key}`)}
    </Box>
  );
};
