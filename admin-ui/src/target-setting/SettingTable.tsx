import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import type { Target } from '../api/records';
import { PointSum } from './PointSum';
import { SettingCell } from './SettingCell';
import type { Field, Grid } from './model';
import { spotsOfTable } from './paste';
import type { Edits } from './use-edits';

interface Props {
  grid: Grid;
  field: Field;
  edits: Edits;
}

/** Units down, items across; typed in like a spreadsheet. */
export const SettingTable = ({ grid, field, edits }: Props) => {
  const translate = useTranslate();
  const spots = (from: Target) => spotsOfTable(grid, from);
  return (
    <Box sx={{ overflowX: 'auto' }} data-grid>
      <Table size="small" sx={{ '& td, & th': { px: 1, verticalAlign: 'top' } }}>
        <TableHead>
          <TableRow>
            <TableCell sx={{ minWidth: 128 }}>{translate('shared.unit')}</TableCell>
            {grid.items.map(({ code, name, unitOfMeasure }) => (
              <TableCell key={code} align="right" sx={{ minWidth: 112 }}>
                {code}
                <Typography variant="caption" component="div" color="text.secondary">
                  {name}
                  {unitOfMeasure ? `（${unitOfMeasure}）` : ''}
                </Typography>
              </TableCell>
            ))}
            {field === 'points' && (
              <TableCell align="right">{translate('resources.target-setting.sum')}</TableCell>
            )}
          </TableRow>
        </TableHead>
        <TableBody>
          {grid.units.map((unit, row) => (
            <TableRow key={unit.id}>
              <TableCell component="th" scope="row">
                {unit.name}
              </TableCell>
              {grid.items.map(({ code }, column) => {
                const target = grid.cell(unit.id, code);
                return (
                  <TableCell key={code} align="right">
                    {target ? (
                      <SettingCell {...{ target, field, spots, edits, row, column }} />
                    ) : (
                      '—'
                    )}
                  </TableCell>
                );
              })}
              {field === 'points' && (
                <TableCell align="right">
                  <PointSum grid={grid} unit={unit.id} edits={edits} />
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
