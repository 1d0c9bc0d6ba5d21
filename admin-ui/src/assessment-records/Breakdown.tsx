import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { ReactNode } from 'react';

import type { BreakdownLine } from '../api/records';
import { Panel } from '../shared/Panel';
import { Score } from '../shared/Score';
import { breakdownText } from './breakdown-text';

interface Props {
  lines: readonly BreakdownLine[];
  score: string | null | undefined;
  /** Unit of measure of the target and its value. */
  unit: string | null | undefined;
  /** What else is to be said about the score. */
  children?: ReactNode;
}

/** How the method comes to its score, a sentence each step. */
export const Breakdown = ({ lines, score, unit, children }: Props) => {
  const translate = useTranslate();
  return (
    <Panel
      title={translate('resources.assessment-records.suggestion')}
      aside={
        <Typography variant="h2" component="span" color="primary" aria-live="polite">
          <Score value={score} unit={translate('shared.points')} />
        </Typography>
      }
    >
      {lines.length > 0 && (
        <Box
          component="ol"
          aria-label={translate('resources.assessment-records.calculation')}
          sx={{ m: 0, pl: 2.5, typography: 'body2', '& li': { py: 0.25 } }}
        >
          {lines.map((line, index) => (
            <li key={`${line.key ?? line.label}-${index}`}>
              {breakdownText(line, translate, unit)}
            </li>
          ))}
        </Box>
      )}
      {children}
    </Panel>
  );
};
