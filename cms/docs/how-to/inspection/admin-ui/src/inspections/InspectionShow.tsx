import { inspectionStates } from '@milepost/domain/states/inspection';
import { allows } from '@milepost/domain/states/transition';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

import { RecordActivities } from '../activities/RecordActivities';
import { Fact, Facts } from '../shared/Facts';
import { RecordPage } from '../shared/RecordPage';
import { StateChip } from '../shared/StateChip';
import { useCan } from '../shared/use-me';
import { CloseButton } from './CloseButton';
import { EditForm } from './EditForm';
import type { Inspection } from './types';

export const InspectionShow = () => (
  <RecordPage<Inspection> title={({ name }) => name}>
    {(one) => <InspectionView one={one} />}
  </RecordPage>
);

const InspectionView = ({ one }: { one: Inspection }) => {
  const translate = useTranslate();
  const can = (verb: string) => allows(inspectionStates, one.state, verb);
  const mayUpdate = useCan('inspections', 'update');
  return (
    <>
      <StateChip resource="inspections" state={one.state} />
      <Box sx={{ my: 1.5 }}>{can('close') && <CloseButton inspection={one} />}</Box>
      <Facts>
        <Fact label={translate('resources.inspections.fields.unit')}>{one.unit?.name}</Fact>
        <Fact label={translate('resources.inspections.fields.text')} wide>
          {one.text}
        </Fact>
      </Facts>
      {mayUpdate && can('update') && <EditForm inspection={one} />}
      <RecordActivities resource="inspections" recordId={one.id} />
    </>
  );
};
