import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';

import { Panel } from '../shared/Panel';
import type { LeftTarget, Outcome } from './types';

const FEW = 10;
const columns = ['unit', 'target', 'state', 'why'] as const;

/** What publishing this version did to the targets, and what it left alone, by name and reason. */
export const OutcomePanel = ({ outcome }: { outcome: Outcome }) => {
  const translate = useTranslate();
  const { left, ...counts } = outcome;
  const t = (key: string, options?: Record<string, unknown>) =>
    translate(`resources.framework-versions.outcome.${key}`, options);
  return (
    <Panel title={t('title')}>
      <Typography variant="body2">{t('counts', { ...counts })}</Typography>
      <Typography variant="body2" sx={{ mt: 1 }}>
        {left.length === 0 ? t('nothingLeft') : t('left', { smart_count: left.length })}
      </Typography>
      {left.length > 0 ? <LeftTargets left={left} /> : null}
    </Panel>
  );
};

const LeftTargets = ({ left }: { left: LeftTarget[] }) => {
  const translate = useTranslate();
  const [all, setAll] = useState(false);
  const t = (key: string, options?: Record<string, unknown>) =>
    translate(`resources.framework-versions.outcome.${key}`, options);
  const visible = all ? left : left.slice(0, FEW);
  return (
    <Box sx={{ overflowX: 'auto' }}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <TableCell key={column}>{t(`columns.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {visible.map(({ unit, itemCode, name, state, why }) => (
            <TableRow key={`${unit} ${itemCode}`}>
              <TableCell>{unit}</TableCell>
              <TableCell sx={{ minWidth: 160 }}>
                {itemCode} {name}
              </TableCell>
              <TableCell>{translate(`resources.targets.states.${state}`)}</TableCell>
              <TableCell sx={{ minWidth: 200 }}>{t(`reasons.${why}`)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {left.length > FEW ? (
        <Button size="small" onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('all', { count: left.length })}
        </Button>
      ) : null}
    </Box>
  );
};
