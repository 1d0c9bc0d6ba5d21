import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import type { Ref } from '../../api/records';
import { formatDate, formatDecimal } from '../../shared/format';
import { useCan } from '../../shared/use-me';
import type { Person } from '../types';
import { HandOverDialog } from './HandOverDialog';
import type { Responsibility } from './types';

interface Props {
  person: Person;
  unit: Ref;
  rows: Responsibility[];
}

/** A person's parts in the targets of one unit, to be handed over one by one or all together. */
export const HandOver = ({ person, unit, rows }: Props) => {
  const translate = useTranslate();
  const allowed = useCan('people', 'handOver');
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [open, setOpen] = useState(false);
  const chosen = rows.filter(({ id }) => picked.includes(id));
  const t = (key: string, options = {}) => translate(`resources.people.tasks.${key}`, options);
  const toggle = (id: string) =>
    setPicked(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
  const all = chosen.length === rows.length;
  return (
    <Box sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        <Typography variant="subtitle2" sx={{ flexGrow: 1 }}>
          {t('of', { unit: unit.name, smart_count: rows.length })}
        </Typography>
        {allowed && (
          <Button
            size="small"
            variant="contained"
            data-verb="handOver"
            onClick={() => setOpen(true)}
          >
            {chosen.length === 0 || all
              ? t('handOverAll')
              : t('handOver', { count: chosen.length })}
          </Button>
        )}
      </Box>
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" aria-label={t('of', { unit: unit.name, smart_count: rows.length })}>
          <TableHead>
            <TableRow>
              {allowed && (
                <TableCell padding="checkbox">
                  <Checkbox
                    size="small"
                    checked={all}
                    indeterminate={chosen.length > 0 && !all}
                    onChange={() => setPicked(all ? [] : rows.map(({ id }) => id))}
                    slotProps={{ input: { 'aria-label': translate('ra.action.select_all') } }}
                  />
                </TableCell>
              )}
              <TableCell>{t('target')}</TableCell>
              <TableCell align="right">{t('share')}</TableCell>
              <TableCell>{t('part')}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{t('dueOn')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ id, target, share, part, dueOn }) => (
              <TableRow key={id} data-task={id}>
                {allowed && (
                  <TableCell padding="checkbox">
                    <Checkbox
                      size="small"
                      checked={picked.includes(id)}
                      onChange={() => toggle(id)}
                      slotProps={{ input: { 'aria-label': target.name } }}
                    />
                  </TableCell>
                )}
                <TableCell>
                  {target.year} {target.itemCode} {target.name}
                </TableCell>
                <TableCell align="right">
                  {share === null ? '–' : `${formatDecimal(share)}%`}
                </TableCell>
                <TableCell>{part ?? '–'}</TableCell>
                <TableCell sx={{ whiteSpace: 'nowrap' }}>{formatDate(dueOn)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      {open && (
        <HandOverDialog
          person={person}
          unit={unit}
          rows={chosen.length === 0 ? rows : chosen}
          onClose={() => setOpen(false)}
        />
      )}
    </Box>
  );
};
