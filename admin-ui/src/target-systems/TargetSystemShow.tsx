import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import { Panel } from '../shared/Panel';
import { RecordPage } from '../shared/RecordPage';
import { useCan } from '../shared/use-me';
import { groupsOf } from './groups';
import { Overview } from './Overview';
import { TypeGroup } from './TypeGroup';
import type { SystemItem, TargetSystem } from './types';
import { useDraftQueue } from './use-draft-queue';

export const TargetSystemShow = () => {
  const translate = useTranslate();
  return (
    <RecordPage<TargetSystem>
      title={({ unit, year }) =>
        translate('resources.target-systems.title', { unit: unit?.name ?? '', year })
      }
    >
      {(system) => <SystemPage system={system} />}
    </RecordPage>
  );
};

const SystemPage = ({ system }: { system: TargetSystem }) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { data, error, refetch } = useQuery({
    queryKey: ['target-systems', 'items', system.id],
    queryFn: () => provider.read<SystemItem[]>(`target-systems/${system.id}/items`),
    // What was typed since is with the server, not in the cache.
    gcTime: 0,
    staleTime: 0,
  });
  if (error)
    return (
      <Alert
        severity="error"
        action={
          <Button color="inherit" size="small" onClick={() => void refetch()}>
            {translate('app.failed.retry')}
          </Button>
        }
      >
        {error.message}
      </Alert>
    );
  if (!data)
    return (
      <Panel>
        <Skeleton height={48} />
        <Skeleton height={240} variant="rounded" />
      </Panel>
    );
  return <Declaration system={system} items={data} />;
};

/** 目标申报: every target of the unit in one page, saved as it is typed. */
const Declaration = ({ system, items }: { system: TargetSystem; items: SystemItem[] }) => {
  const translate = useTranslate();
  const queue = useDraftQueue(system.id, items);
  const mayWrite = useCan('targets', 'save');
  if (items.length === 0)
    return (
      <Panel>
        <Typography color="text.secondary">{translate('resources.targets.empty')}</Typography>
      </Panel>
    );
  return (
    <>
      <Overview system={system} items={items} queue={queue} mayWrite={mayWrite} />
      {groupsOf(items).map((group) => (
        <TypeGroup key={group.id} group={group} queue={queue} mayWrite={mayWrite} />
      ))}
    </>
  );
};
