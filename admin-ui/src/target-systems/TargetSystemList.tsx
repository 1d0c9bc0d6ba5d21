import { Loading, SearchInput, useGetList, useTranslate } from 'react-admin';
import { Navigate } from 'react-router-dom';

import { ChipFilter } from '../shared/ChipFilter';
import { PortalList } from '../shared/PortalList';
import { useCan } from '../shared/use-me';
import { useYear } from '../shared/year';
import { systemColumns } from './columns';
import type { DeclarationStatus, TargetSystem } from './types';

const standings: readonly DeclarationStatus[] = [
  'draft',
  'partly',
  'returned',
  'declared',
  'reviewed',
  'published',
];

/** Who has declared what; a unit that has only its own goes there at once. */
export const TargetSystemList = () => {
  const { year } = useYear();
  const declares = useCan('targets', 'declare');
  const { data, isPending } = useGetList<TargetSystem>(
    'target-systems',
    {
      filter: { year },
      pagination: { page: 1, perPage: 2 },
      sort: { field: 'unit', order: 'ASC' },
    },
    { enabled: declares },
  );
  if (declares && isPending) return <Loading />;
  const [own, other] = data ?? [];
  if (declares && own && !other)
    return <Navigate to={`/target-systems/${own.id}/show?year=${year}`} replace />;
  return <AllSystems />;
};

const AllSystems = () => {
  const translate = useTranslate();
  const { year } = useYear();
  return (
    <PortalList<TargetSystem>
      columns={systemColumns}
      sort={{ field: 'unit', order: 'ASC' }}
      filter={{ year }}
      filters={[<SearchInput key="q" source="q" alwaysOn />]}
      chips={
        <ChipFilter
          source="standing"
          label={translate('resources.target-systems.standing')}
          choices={standings.map((value) => ({
            value,
            text: translate(`resources.target-systems.standings.${value}`),
          }))}
        />
      }
    />
  );
};
