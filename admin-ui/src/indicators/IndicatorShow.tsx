import { useTranslate } from 'react-admin';

import { methodOfForm } from '../shared/methods/form-method';
import { MethodCell } from '../shared/methods/MethodCell';
import { Fact, Facts } from '../shared/Facts';
import { Panel } from '../shared/Panel';
import { RecordPage } from '../shared/RecordPage';
import { HistoryPanel } from './HistoryPanel';
import type { Indicator } from './types';
import { UsedBy } from './UsedBy';

export const IndicatorShow = () => (
  <RecordPage<Indicator> title={({ code, name }) => `${code} ${name}`}>
    {(indicator) => (
      <>
        <IndicatorFacts indicator={indicator} />
        <HistoryPanel indicator={indicator} />
        <UsedBy indicator={indicator.id} />
      </>
    )}
  </RecordPage>
);

const IndicatorFacts = ({ indicator }: { indicator: Indicator }) => {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.indicators.fields.${name}`);
  return (
    <Panel>
      <Facts>
        <Fact label={field('code')}>{indicator.code}</Fact>
        <Fact label={field('name')}>{indicator.name}</Fact>
        <Fact label={field('nameEn')}>{indicator.nameEn ?? '–'}</Fact>
        <Fact label={field('category')}>{indicator.category?.name ?? '–'}</Fact>
        <Fact label={field('targetType')}>{indicator.targetType?.name ?? '–'}</Fact>
        <Fact label={field('common')}>
          {translate(`resources.indicators.kinds.${indicator.common ? 'common' : 'specific'}`)}
        </Fact>
        <Fact label={field('unitOfMeasure')}>{indicator.unitOfMeasure || '–'}</Fact>
        <Fact label={field('direction')}>
          {translate(`shared.directions.${indicator.direction}`)}
        </Fact>
        <Fact label={field('assessor')}>{indicator.assessor?.name ?? '–'}</Fact>
        <Fact label={field('method')}>
          <MethodCell method={methodOfForm(indicator.method)} />
        </Fact>
        <Fact label={field('source')} wide>
          {indicator.source ?? '–'}
        </Fact>
      </Facts>
    </Panel>
  );
};
