import { useTranslate } from 'react-admin';

import { Fact, Facts } from '../shared/Facts';
import { Panel } from '../shared/Panel';
import { RecordPage } from '../shared/RecordPage';
import type { Indicator } from './types';

export const IndicatorShow = () => (
  <RecordPage<Indicator> title={({ code, name }) => `${code} ${name}`}>
    {(indicator) => <IndicatorView indicator={indicator} />}
  </RecordPage>
);

const IndicatorView = ({ indicator }: { indicator: Indicator }) => {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.indicators.fields.${name}`);
  const method = indicator.method?.kind;
  return (
    <Panel>
      <Facts>
        <Fact label={field('code')}>{indicator.code}</Fact>
        <Fact label={field('name')}>{indicator.name}</Fact>
        <Fact label={field('nameEn')}>{indicator.nameEn ?? '–'}</Fact>
        <Fact label={field('targetType')}>{indicator.targetType?.name ?? '–'}</Fact>
        <Fact label={field('unitOfMeasure')}>{indicator.unitOfMeasure ?? '–'}</Fact>
        <Fact label={field('direction')}>
          {translate(`resources.indicators.directions.${indicator.direction}`)}
        </Fact>
        <Fact label={field('method')}>
          {method === undefined ? '–' : translate(`resources.indicators.methods.${method}`)}
        </Fact>
        <Fact label={field('common')}>
          {translate(indicator.common ? 'ra.boolean.true' : 'ra.boolean.false')}
        </Fact>
        <Fact label={field('source')} wide>
          {indicator.source ?? '–'}
        </Fact>
      </Facts>
    </Panel>
  );
};
