import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useLocaleState, useTranslate } from 'react-admin';

import type { CheckedLine } from './types';

const SHOWN = 200;
const RANK: Readonly<Record<CheckedLine['verdict'], number>> = {
  faulty: 0,
  joiner: 1,
  transfer: 1,
  leaver: 1,
  corrected: 1,
  unchanged: 2,
};

/** What would become of every line, the wrong ones first; those that change nothing are counted. */
export const LineTable = ({ lines }: { lines: readonly CheckedLine[] }) => {
  const translate = useTranslate();
  const t = (key: string, options = {}) => translate(`resources.people.import.${key}`, options);
  const rows = lines
    .filter(({ verdict }) => verdict !== 'unchanged')
    .sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || a.row - b.row);
  const unchanged = lines.length - rows.length;
  return (
    <Box sx={{ overflowX: 'auto' }}>
      {rows.length > 0 && (
        <Table size="small" aria-label={t('third')}>
          <TableHead>
            <TableRow>
              {(['row', 'verdict', 'staffNo', 'name', 'unit', 'effectiveOn', 'why'] as const).map(
                (key) => (
                  <TableCell key={key}>{t(`columns.${key}`)}</TableCell>
                ),
              )}
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.slice(0, SHOWN).map((line) => (
              <Line key={line.row} line={line} />
            ))}
          </TableBody>
        </Table>
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {rows.length > SHOWN ? `${t('more', { smart_count: rows.length - SHOWN })} ` : ''}
        {t('unchanged', { smart_count: unchanged })}
      </Typography>
    </Box>
  );
};

const Line = ({ line }: { line: CheckedLine }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const language = locale.startsWith('en') ? 'en' : 'zh';
  const { row, verdict, staffNo, name, unit, effectiveOn, faults } = line;
  const why = faults.map(({ column, message }) =>
    column
      ? `${column[language]}${language === 'zh' ? '：' : ': '}${message[language]}`
      : message[language],
  );
  return (
    <TableRow data-verdict={verdict}>
      <TableCell>{row}</TableCell>
      <TableCell>
        <Chip
          size="small"
          variant="outlined"
          color={verdict === 'faulty' ? 'error' : 'info'}
          label={translate(`resources.people.import.verdicts.${verdict}`)}
        />
      </TableCell>
      <TableCell>{staffNo}</TableCell>
      <TableCell>{name}</TableCell>
      <TableCell>{unit}</TableCell>
      <TableCell sx={{ whiteSpace: 'nowrap' }}>{effectiveOn ?? '–'}</TableCell>
      <TableCell sx={{ color: 'error.main', minWidth: 220 }}>{why.join('\n')}</TableCell>
    </TableRow>
  );
};
