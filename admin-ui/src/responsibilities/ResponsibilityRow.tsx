import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';

import { Light } from '../shared/Light';
import { TextLink } from '../shared/TextLink';
import { GapMark } from './GapMark';
import type { TargetPeople } from './model';
import { PersonLine } from './PersonLine';
import { assignable } from './types';

const base = 'resources.responsibilities';

interface Props {
  row: TargetPeople;
  choosable: boolean;
  chosen: boolean;
  onChoose: (id: string, on: boolean) => void;
}

export const ResponsibilityRow = ({ row, choosable, chosen, onChoose }: Props) => {
  const { target, people, gap } = row;
  const translate = useTranslate();
  const name = `${target.itemCode} ${target.name}`;
  return (
    <TableRow selected={chosen} sx={{ verticalAlign: 'top' }}>
      {choosable && (
        <TableCell padding="checkbox">
          <Checkbox
            size="small"
            checked={chosen}
            disabled={!assignable(target)}
            onChange={(_, on) => onChoose(target.id, on)}
            slotProps={{ input: { 'aria-label': translate(`${base}.choose`, { name }) } }}
          />
        </TableCell>
      )}
      <TableCell component="th" scope="row" sx={{ minWidth: 110 }}>
        <TextLink to={`/targets/${target.id}/show`}>{name}</TextLink>
        <Box sx={{ display: { sm: 'none' } }}>
          <Light light={target.light} />
        </Box>
      </TableCell>
      <TableCell>
        {gap ? <GapMark /> : people.map((one) => <PersonLine key={one.id} one={one} detailed />)}
      </TableCell>
      <TableCell sx={{ display: { xs: 'none', sm: 'table-cell' } }}>
        <Light light={target.light} />
      </TableCell>
    </TableRow>
  );
};
