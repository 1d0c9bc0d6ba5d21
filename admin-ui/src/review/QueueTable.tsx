import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';

import { Decimal } from '../shared/Decimal';
import { palette } from '../shared/theme';
import { groupsOf } from './groups';
import { Marks } from './Marks';
import type { ReviewQueueQuery, ReviewQueueRow } from './types';

interface Props {
  rows: readonly ReviewQueueRow[];
  order: ReviewQueueQuery['order'];
  chosen: ReadonlySet<string>;
  onChoose: (ids: readonly string[], chosen: boolean) => void;
  onOpen: (id: string) => void;
}

const wide = { display: { xs: 'none', md: 'table-cell' } } as const;
const COLUMNS = 7;

/** What waits, in groups by unit or by item, with last year and the framework beside each value. */
export const QueueTable = ({ rows, order, chosen, onChoose, onOpen }: Props) => {
  const translate = useTranslate();
  const t = (key: string, words?: Record<string, unknown>) =>
    translate(`resources.review.${key}`, words);
  const open = rows.filter(({ own }) => !own);
  const all = open.length > 0 && open.every(({ id }) => chosen.has(id));
  return (
    <Box sx={{ overflowX: 'auto', bgcolor: 'background.paper' }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell padding="checkbox">
              <Checkbox
                checked={all}
                indeterminate={!all && open.some(({ id }) => chosen.has(id))}
                onChange={(_event, checked) =>
                  onChoose(
                    open.map(({ id }) => id),
                    checked,
                  )
                }
                slotProps={{ input: { 'aria-label': t('chooseAll') } }}
              />
            </TableCell>
            <TableCell>{t(order === 'unit' ? 'fields.item' : 'fields.unit')}</TableCell>
            <TableCell sx={wide}>{t('fields.kind')}</TableCell>
            <TableCell align="right">{t('fields.value')}</TableCell>
            <TableCell align="right" sx={wide}>
              {t('fields.lastYear')}
            </TableCell>
            <TableCell align="right" sx={wide}>
              {t('fields.framework')}
            </TableCell>
            <TableCell>{t('fields.marks')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {groupsOf(rows, order).map((group) => (
            <Fragment key={group.key}>
              <TableRow sx={{ bgcolor: palette.inkPale }}>
                <TableCell colSpan={COLUMNS} component="th" scope="rowgroup">
                  <b>{group.title}</b> {t('count', { smart_count: group.rows.length })}
                </TableCell>
              </TableRow>
              {group.rows.map((row) => (
                <TableRow key={row.id} hover data-queue-row={row.itemCode}>
                  <TableCell padding="checkbox">
                    <Checkbox
                      checked={chosen.has(row.id)}
                      disabled={row.own}
                      onChange={(_event, checked) => onChoose([row.id], checked)}
                      slotProps={{
                        input: {
                          'aria-label': t('choose', {
                            subject: `${row.unit.name} ${row.itemCode}`,
                          }),
                        },
                      }}
                    />
                  </TableCell>
                  <TableCell>
                    <Button
                      size="small"
                      onClick={() => onOpen(row.id)}
                      sx={{ textAlign: 'left', p: 0, minWidth: 0 }}
                    >
                      {order === 'unit' ? `${row.itemCode} ${row.name}` : row.unit.name}
                    </Button>
                    {row.own ? <Box sx={{ color: 'text.secondary' }}>{t('own')}</Box> : null}
                  </TableCell>
                  <TableCell sx={wide}>
                    {t(`kinds.${row.kind}`)}
                    {row.outsideWindow ? t('outside') : ''}
                  </TableCell>
                  <TableCell align="right">
                    <Decimal value={row.targetValue} unit={row.unitOfMeasure} />
                  </TableCell>
                  <TableCell align="right" sx={wide}>
                    <Decimal value={row.lastYearValue} />
                  </TableCell>
                  <TableCell align="right" sx={wide}>
                    <Decimal value={row.defaultTarget} />
                  </TableCell>
                  <TableCell>
                    <Marks marks={row.marks} />
                  </TableCell>
                </TableRow>
              ))}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
};
