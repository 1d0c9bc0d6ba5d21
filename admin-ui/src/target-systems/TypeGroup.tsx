import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import type { Theme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTranslate } from 'react-admin';

import { formatDecimal } from '../shared/format';
import { Panel } from '../shared/Panel';
import type { DraftQueue } from './draft-queue';
import type { Group } from './groups';
import { ItemCard } from './ItemCard';
import { ItemRow } from './ItemRow';
import { SubmitButton } from './SubmitButton';

interface Props {
  group: Group;
  queue: DraftQueue;
  mayWrite: boolean;
}

/** Columns and their widths, the same for each type. */
const heads = [
  ['item', '37%'],
  ['points', '7%'],
  ['last', '14%'],
  ['value', '20%'],
  ['change', '9%'],
  ['state', '13%'],
] as const;
const numeric = new Set<string>(['points', 'last', 'value', 'change']);

/** The targets of one type: a table where there is room, cards where there is not. */
export const TypeGroup = ({ group, queue, mayWrite }: Props) => {
  const translate = useTranslate();
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('lg'));
  const rows = group.items.map((item) => ({
    key: item.id,
    item,
    queue,
    mayWrite,
    group: group.items,
  }));
  return (
    <Panel title={group.name} aside={<SubmitButton items={group.items} queue={queue} ofType />}>
      <Typography variant="body2" color="text.secondary" gutterBottom>
        {translate('resources.target-systems.group', {
          items: group.items.length,
          points: formatDecimal(group.points),
        })}
      </Typography>
      {wide ? (
        <Box sx={{ overflowX: 'auto' }}>
          <Table aria-label={group.name} sx={{ tableLayout: 'fixed', minWidth: 900 }}>
            <TableHead>
              <TableRow>
                {heads.map(([head, width]) => (
                  <TableCell key={head} align={numeric.has(head) ? 'right' : 'left'} sx={{ width }}>
                    {translate(`resources.target-systems.columns.${head}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map(({ key, ...row }) => (
                <ItemRow key={key} {...row} />
              ))}
            </TableBody>
          </Table>
        </Box>
      ) : (
        rows.map(({ key, ...row }) => <ItemCard key={key} {...row} />)
      )}
    </Panel>
  );
};
