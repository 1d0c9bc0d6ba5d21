import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import type { Target } from '../api/records';
import { formatDateTime, formatDecimal } from '../shared/format';
import { Panel } from '../shared/Panel';

/** What the review changed of the declaration, and who of the unit agreed to it. */
export const Adjustments = ({ target }: { target: Target }) => {
  const translate = useTranslate();
  const say = (key: string, words?: Record<string, unknown>) =>
    translate(`resources.targets.${key}`, words);
  const all = target.adjustments ?? [];
  if (all.length === 0) return null;
  const shown = (field: string, value: string | null) =>
    field === 'targetValue' ? formatDecimal(value) : (value ?? '–');
  return (
    <Panel title={say('adjustmentsTitle')}>
      {all.map(({ at, by, unit, changes, consent }) => (
        <Box key={at} sx={{ mb: 1.5 }}>
          <Typography variant="body2" color="text.secondary">
            {say('adjustedBy', { at: formatDateTime(at), by, unit: unit ?? '' })}
          </Typography>
          {changes.map(({ field, before, after }) => (
            <Typography key={field} variant="body2">
              {say('adjustedField', {
                field: say(`fields.${field}`),
                before: shown(field, before),
                after: shown(field, after),
              })}
            </Typography>
          ))}
          <Typography variant="body2">
            {say('consentOf', { by: consent.by, on: consent.on })}
            {consent.note ? ` ${consent.note}` : ''}
          </Typography>
        </Box>
      ))}
    </Panel>
  );
};
