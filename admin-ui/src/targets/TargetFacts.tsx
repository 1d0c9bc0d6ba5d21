import { useTranslate } from 'react-admin';

import type { Target } from '../api/records';
import { CustomFacts } from '../shared/custom-fields/CustomFacts';
import { Decimal } from '../shared/Decimal';
import { Fact, Facts } from '../shared/Facts';
import { formatDate } from '../shared/format';
import { methodName } from '../shared/methods/method-lines';
import { Panel } from '../shared/Panel';

/** What the framework and the declaration say of a target. */
export const TargetFacts = ({ target }: { target: Target }) => {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.targets.fields.${name}`);
  const method = target.method?.kind;
  return (
    <Panel title={translate('resources.targets.factsTitle')}>
      <Facts>
        <Fact label={field('unit')}>{target.unit?.name}</Fact>
        <Fact label={field('targetType')}>{target.targetType?.name}</Fact>
        <Fact label={field('assessor')}>{target.assessor?.name ?? '–'}</Fact>
        <Fact label={field('itemCode')}>{target.itemCode}</Fact>
        <Fact label={field('points')}>
          <Decimal value={target.points} unit={translate('shared.points')} />
        </Fact>
        <Fact label={field('direction')}>{translate(`shared.directions.${target.direction}`)}</Fact>
        {method !== undefined && (
          <Fact label={field('method')}>{methodName({ kind: method }, translate)}</Fact>
        )}
        <Fact label={field('declaredAt')}>{formatDate(target.declaredAt)}</Fact>
        <Fact label={field('publishedVersion')}>{target.publishedVersion ?? '–'}</Fact>
        {target.basis ? (
          <Fact label={field('basis')} wide>
            {target.basis}
          </Fact>
        ) : null}
        {target.measures ? (
          <Fact label={field('measures')} wide>
            {target.measures}
          </Fact>
        ) : null}
        <CustomFacts resource="targets" record={target} />
      </Facts>
    </Panel>
  );
};
