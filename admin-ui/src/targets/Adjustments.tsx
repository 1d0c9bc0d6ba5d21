import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import type { Target } from '../api/records';
import { formatDateTime, formatDecimal } from '../shared/format';
import { Panel } from '../shared/Panel';

/** What the review changed of the declaration, and who of the unit agreed to it. */
export const Adjustments = ({ target }: { target: Target }) => {
  const translate = useTranslate();
  const t = (key: string, words?: Record<string, unknown>) =>
    translate(`resources.targets.${key}`, words);
  const all = target.adjustments ?? [];
  if (all.length === 0) return null;
  const valueText = (field: string, value: string | null) =>
    field === 'targetValue' ? formatDecimal(value) : (value ?? '–');
  return (
    <Panel title={t('adjustmentsTitle')}>
      {all.map(({ at, by, unit, changes, consent }) => (
        <Box key={at} sx={{ mb: 1.5 }}>
          <Typography variant="body2" color="text.secondary">
            {t('adjustedBy', { at: formatDateTime(at), by, unit: unit ?? '' })}
          </Typography>
          {changes.map(({ field, before, after }) => (
            <Typography key={field} variant="body2">
              {t('adjustedField', {
                field: t(`fields.${field}`),
                before: valueText(field, before),
                after: valueText(field, after),
              })}
            </Typography>
          ))}
          <Typography variant="body2">
            {t('consentOf', { by: consent.by, on: consent.on })}
            {consent.note ? ` ${consent.note}` : ''}
          </Typography>
        </Box>
      ))}
    </Panel>
  );
};
