import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import { saveFile } from '../save-file';
import type { ImportProblem } from './import-problem';

const SHOWN = 100;

/** Every wrong cell with what is wrong, and the file in which they are marked. */
export const FaultTable = ({ problem, name }: { problem: ImportProblem; name: string }) => {
  const translate = useTranslate();
  const { faults, marked } = problem;
  return (
    <Box sx={{ mt: 2 }}>
      {marked && (
        <Button
          variant="outlined"
          size="small"
          startIcon={<DownloadIcon />}
          data-verb="marked"
          onClick={() => saveFile(marked, markedName(name, translate('shared.excel.markedSuffix')))}
        >
          {translate('shared.excel.marked')}
        </Button>
      )}
      <Table size="small" sx={{ mt: 1 }} aria-label={translate('shared.excel.faults')}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 96 }}>{translate('shared.excel.cell')}</TableCell>
            <TableCell>{translate('shared.excel.fault')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {faults.slice(0, SHOWN).map(({ cell, message }) => (
            <TableRow key={cell}>
              <TableCell component="th" scope="row">
                {cell}
              </TableCell>
              <TableCell>{message}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {faults.length > SHOWN && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {translate('shared.excel.more', { smart_count: faults.length - SHOWN })}
        </Typography>
      )}
    </Box>
  );
};

/** `targets.xlsx` → `targets（标注）.xlsx` */
const markedName = (name: string, suffix: string): string =>
  `${name.replace(/\.xlsx$/i, '')}${suffix}.xlsx`;
