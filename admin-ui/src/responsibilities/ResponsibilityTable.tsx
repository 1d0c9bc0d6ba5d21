import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Checkbox from '@mui/material/Checkbox';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import { useCan } from '../shared/use-me';
import { AssignDialog } from './AssignDialog';
import type { TargetPeople } from './model';
import { ResponsibilityRow } from './ResponsibilityRow';
import { assignable } from './types';

const base = 'resources.responsibilities';

interface Props {
  rows: readonly TargetPeople[];
  unit: string;
  year: number;
}

/** Targets with their people; whoever may, names people for several at a time. */
export const ResponsibilityTable = ({ rows, unit, year }: Props) => {
  const translate = useTranslate();
  const mayAssign = useCan('targets', 'assign');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState(false);
  const open = rows.filter(({ target }) => assignable(target));
  const selected = open.filter(({ target }) => chosen.has(target.id)).map(({ target }) => target);
  const choose = (id: string, on: boolean) =>
    setChosen(new Set(on ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  const all = selected.length === open.length && open.length > 0;
  return (
    <>
      {mayAssign && (
        <Button
          variant="contained"
          size="small"
          disabled={selected.length === 0}
          data-verb="assignMany"
          onClick={() => setAsking(true)}
          sx={{ mb: 1 }}
        >
          {translate(`${base}.assignMany`, { count: selected.length })}
        </Button>
      )}
      <Box sx={{ overflowX: 'auto' }}>
        <Table aria-label={translate(`${base}.name`, { smart_count: 2 })}>
          <TableHead>
            <TableRow>
              {mayAssign && (
                <TableCell padding="checkbox">
                  <Checkbox
                    size="small"
                    checked={all}
                    indeterminate={selected.length > 0 && !all}
                    onChange={(_, on) =>
                      setChosen(new Set(on ? open.map(({ target }) => target.id) : []))
                    }
                    slotProps={{ input: { 'aria-label': translate(`${base}.chooseAll`) } }}
                  />
                </TableCell>
              )}
              <TableCell>{translate(`${base}.fields.target`)}</TableCell>
              <TableCell>{translate(`${base}.fields.person`)}</TableCell>
              <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
                {translate(`${base}.fields.light`)}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map((row) => (
              <ResponsibilityRow
                key={row.target.id}
                row={row}
                choosable={mayAssign}
                chosen={chosen.has(row.target.id)}
                onChoose={choose}
              />
            ))}
          </TableBody>
        </Table>
      </Box>
      {asking && (
        <AssignDialog
          targets={selected}
          unit={unit}
          year={year}
          onClose={(done) => {
            setAsking(false);
            if (done) setChosen(new Set());
          }}
        />
      )}
    </>
  );
};
