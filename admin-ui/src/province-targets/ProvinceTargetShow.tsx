import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

import { RecordActivities } from '../activities/RecordActivities';
import { Decimal } from '../shared/Decimal';
import { Fact, Facts } from '../shared/Facts';
import { formatDateTime } from '../shared/format';
import { Panel } from '../shared/Panel';
import { RecordPage } from '../shared/RecordPage';
import { StateSteps } from '../shared/StateSteps';
import { useCan } from '../shared/use-me';
import { Decomposition } from './Decomposition';
import { EditForm } from './EditForm';
import { RemoveButton } from './RemoveButton';
import { ReopenButton } from './ReopenButton';
import { canBe, provinceTargetSteps } from './states';
import type { ProvinceTarget } from './types';

export const ProvinceTargetShow = () => (
  <RecordPage<ProvinceTarget> title={({ itemCode, name }) => `${itemCode} ${name}`}>
    {(whole) => <WholeView whole={whole} />}
  </RecordPage>
);

const WholeView = ({ whole }: { whole: ProvinceTarget }) => {
  const mayUpdate = useCan('province-targets', 'update') && canBe(whole, 'update');
  return (
    <>
      <StateSteps resource="province-targets" steps={provinceTargetSteps} state={whole.state} />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', my: 1.5 }}>
        {canBe(whole, 'reopen') && <ReopenButton whole={whole} />}
        {canBe(whole, 'remove') && <RemoveButton whole={whole} />}
      </Box>
      <WholeFacts whole={whole} />
      {mayUpdate && <EditForm whole={whole} />}
      <Decomposition whole={whole} />
      <RecordActivities resource="province-targets" recordId={whole.id} />
    </>
  );
};

const WholeFacts = ({ whole }: { whole: ProvinceTarget }) => {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.province-targets.fields.${name}`);
  return (
    <Panel title={translate('resources.province-targets.facts')}>
      <Facts>
        <Fact label={field('totalValue')}>
          <Decimal value={whole.totalValue} unit={whole.unitOfMeasure} />
        </Fact>
        <Fact label={field('targetType')}>{whole.targetType?.name}</Fact>
        <Fact label={field('assessor')}>{whole.assessor?.name ?? '–'}</Fact>
        <Fact label={field('indicator')}>{whole.indicator?.name ?? '–'}</Fact>
        <Fact label={field('source')}>{whole.source ?? '–'}</Fact>
        <Fact label={field('way')}>
          {whole.way ? translate(`resources.province-targets.ways.${whole.way}`) : '–'}
        </Fact>
        <Fact label={field('decomposedAt')}>{formatDateTime(whole.decomposedAt)}</Fact>
        {whole.basis ? (
          <Fact label={field('basis')} wide>
            {whole.basis}
          </Fact>
        ) : null}
        {whole.overhangReason ? (
          <Fact label={field('overhangReason')} wide>
            {whole.overhangReason}
          </Fact>
        ) : null}
      </Facts>
    </Panel>
  );
};
