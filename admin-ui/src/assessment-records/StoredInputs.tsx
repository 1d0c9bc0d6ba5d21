import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';

import type { ScoreInputs } from '../api/records';
import { Decimal } from '../shared/Decimal';
import { Panel } from '../shared/Panel';
import { inputLabel } from './field';

/** The events a score was given with; other findings are sentences of the calculation. */
export const StoredInputs = ({ inputs }: { inputs: ScoreInputs | null }) => {
  const translate = useTranslate();
  const events = inputs?.events ?? [];
  if (events.length === 0) return null;
  return (
    <Panel title={translate(inputLabel('events'))}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell align="right">{translate(inputLabel('points'))}</TableCell>
            <TableCell>{translate(inputLabel('group'))}</TableCell>
            <TableCell>{translate(inputLabel('note'))}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {events.map(({ points, group, note }, index) => (
            <TableRow key={index}>
              <TableCell align="right">
                <Decimal value={points} />
              </TableCell>
              <TableCell>{group ?? '–'}</TableCell>
              <TableCell>{note ?? '–'}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
};
