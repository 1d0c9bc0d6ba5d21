import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../../api/data-provider';
import type { Ref } from '../../api/records';
import { Panel } from '../../shared/Panel';
import { useCan } from '../../shared/use-me';
import type { Person } from '../types';
import { HandOver } from './HandOver';
import type { Responsibility, Tasks } from './types';
import { WorkList } from './WorkList';

/** 在办事项: the open tasks of a person; of somebody who leaves, those to be handed over. */
export const OpenTasks = ({ person }: { person: Person }) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const allowed = useCan('people', 'tasks');
  const { data, error } = useQuery({
    queryKey: ['people', person.id, 'tasks', person.version],
    queryFn: () => provider.read<Tasks>(`people/${person.id}/tasks`),
    enabled: allowed,
  });
  if (!allowed) return null;
  const t = (key: string, options = {}) => translate(`resources.people.tasks.${key}`, options);
  const open = data?.responsibilities ?? [];
  const goes = person.leftOn !== null || person.pending?.kind === 'transfer';
  return (
    <Panel title={t('title')}>
      {error && <Typography color="error">{error.message}</Typography>}
      {data && open.length + data.work.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {t('none')}
        </Typography>
      ) : null}
      {goes && open.length > 0 ? (
        <Alert severity="warning" sx={{ mb: 1.5 }}>
          {t(person.leftOn === null ? 'moving' : 'leaving', { smart_count: open.length })}
        </Alert>
      ) : null}
      {byUnit(open).map(({ unit, rows }) => (
        <HandOver key={unit.id} person={person} unit={unit} rows={rows} />
      ))}
      {data && data.work.length > 0 ? <WorkList work={data.work} /> : null}
    </Panel>
  );
};

/** A target is handed over within its unit, which after a transfer is not the person's any more. */
function byUnit(rows: readonly Responsibility[]): { unit: Ref; rows: Responsibility[] }[] {
  const units = new Map(rows.map(({ unit }) => [unit.id, unit]));
  return [...units.values()].map((unit) => ({
    unit,
    rows: rows.filter((row) => row.unit.id === unit.id),
  }));
}
