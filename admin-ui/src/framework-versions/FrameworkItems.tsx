import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';

import { MethodCell } from '../shared/methods/MethodCell';
import { Decimal } from '../shared/Decimal';
import type { FrameworkItem } from './types';

const columns = [
  'code',
  'name',
  'points',
  'method',
  'defaultTarget',
  'assessor',
  'appliesTo',
  'occasions',
] as const;

const names = (...lists: ({ name?: string }[] | undefined)[]): string =>
  lists
    .flatMap((list) => list ?? [])
    .flatMap(({ name }) => name ?? [])
    .join('、');

/** The items of a published framework: points, method, who assesses, to whom it applies. */
export const FrameworkItems = ({ items }: { items: FrameworkItem[] }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column}>
                {translate(`resources.framework-versions.itemFields.${column}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map((item, index) => (
            <TableRow key={item.code ?? index}>
              <TableCell>{item.code}</TableCell>
              <TableCell sx={{ minWidth: 180 }}>{item.name}</TableCell>
              <TableCell align="right">
                <Decimal value={item.points} />
              </TableCell>
              <TableCell>
                <MethodCell method={item.method} />
              </TableCell>
              <TableCell align="right">
                <Decimal value={item.defaultTarget} unit={item.unitOfMeasure} />
              </TableCell>
              <TableCell>{item.assessor?.name}</TableCell>
              <TableCell>{names(item.assessmentTypes, item.units)}</TableCell>
              <TableCell>{names(item.occasions)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
