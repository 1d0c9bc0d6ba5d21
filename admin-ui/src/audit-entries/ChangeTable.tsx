import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import { changesOf } from './changes';
import type { AuditEntry } from './types';

/** What was there before and what is there since, field by field. */
export const ChangeTable = ({ entry }: { entry: AuditEntry }) => {
  const translate = useTranslate();
  const changes = changesOf(entry.before, entry.after);
  const head = (key: string) => translate(`resources.audit-entries.${key}`);
  if (changes.length === 0) {
    return (
      <Typography variant="body2" color="text.secondary">
        {translate('shared.none')}
      </Typography>
    );
  }
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table>
        <TableHead>
          <TableRow>
            <TableCell>{head('field')}</TableCell>
            <TableCell>{head('fields.before')}</TableCell>
            <TableCell>{head('fields.after')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {changes.map(({ field, before, after }) => (
            <TableRow key={field}>
              <TableCell component="th" scope="row">
                {translate(`resources.${entry.resource}.fields.${field}`, { _: field })}
              </TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{before}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{after}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
