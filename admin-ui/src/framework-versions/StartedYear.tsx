import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

interface CopyOutcome {
  created: string[];
  existing: string[];
}

/** What starting a year answered. */
export interface Started {
  year: number;
  years: CopyOutcome;
  frameworks: CopyOutcome;
  schemes: CopyOutcome;
  processes: CopyOutcome;
  leftOut: { framework: string; item: string; unit: string; as: 'assessor' | 'unit' }[];
}

const PARTS = ['years', 'frameworks', 'schemes', 'processes'] as const;

/** What was made, what was there already, and which closed units stayed out, by name. */
export const StartedYear = ({ started }: { started: Started }) => {
  const translate = useTranslate();
  const t = (key: string, options?: Record<string, unknown>) =>
    translate(`resources.framework-versions.newYear.${key}`, options);
  const { leftOut } = started;
  return (
    <Box role="status">
      {PARTS.map((part) => (
        <Box key={part} sx={{ mb: 1 }}>
          <Typography variant="subtitle2">{t(`parts.${part}`)}</Typography>
          {(['created', 'existing'] as const).map((kind) => {
            const names = started[part][kind];
            return names.length > 0 ? (
              <Typography key={kind} variant="body2">
                {t(kind, { names: names.join('、') })}
              </Typography>
            ) : null;
          })}
        </Box>
      ))}
      {leftOut.length > 0 ? (
        <>
          <Typography variant="subtitle2">{t('leftOut')}</Typography>
          <ul>
            {leftOut.map(({ as, ...left }) => (
              <li key={`${left.framework} ${left.item} ${left.unit}`}>
                <Typography variant="body2">{t(`left.${as}`, left)}</Typography>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Box>
  );
};
