import { targetStates } from '@milepost/domain/states/target';
import { SearchInput } from 'react-admin';

import type { Target } from '../api/records';
import { BatchButton } from '../shared/BatchButton';
import { PortalList } from '../shared/PortalList';
import { StateFilter } from '../shared/StateFilter';
import { TypeInput } from '../shared/TypeInput';
import { UnitInput } from '../shared/UnitInput';
import { useCan } from '../shared/use-me';
import { useYear } from '../shared/year';
import { targetColumns } from './columns';
import { LightFilter } from './LightFilter';
import { ListExcel } from './ListExcel';
import { canBe } from './states';

const applies = (verb: 'review' | 'publish') => (target: { state: string }) =>
  canBe(target.state as Target['state'], verb);

const bulk = (
  <>
    <BatchButton resource="targets" verb="review" applies={applies('review')} />
    <BatchButton resource="targets" verb="publish" applies={applies('publish')} />
  </>
);

export const TargetList = () => {
  const { year } = useYear();
  const mayReview = useCan('targets', 'review');
  const mayPublish = useCan('targets', 'publish');
  return (
    <PortalList<Target>
      excel
      columns={targetColumns}
      actions={<ListExcel />}
      sort={{ field: 'itemCode', order: 'ASC' }}
      filter={{ year }}
      filters={[
        <SearchInput key="q" source="q" alwaysOn />,
        <UnitInput key="unit" source="unit" alwaysOn />,
        <TypeInput key="type" source="targetType" alwaysOn />,
      ]}
      chips={
        <>
          <LightFilter />
          <StateFilter states={targetStates.states} />
        </>
      }
      bulk={mayReview || mayPublish ? bulk : undefined}
      selectable={({ state }) => applies('review')({ state }) || applies('publish')({ state })}
    />
  );
};
