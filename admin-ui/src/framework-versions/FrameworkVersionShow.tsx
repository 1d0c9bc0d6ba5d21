import { useTranslate } from 'react-admin';

import { Fact, Facts } from '../shared/Facts';
import { formatDateTime } from '../shared/format';
import { Panel } from '../shared/Panel';
import { RecordPage } from '../shared/RecordPage';
import { FrameworkItems } from './FrameworkItems';
import type { FrameworkVersion } from './types';

export const FrameworkVersionShow = () => (
  <RecordPage<FrameworkVersion> title={({ name, number }) => `${name} v${number}`}>
    {(version) => <VersionView version={version} />}
  </RecordPage>
);

const VersionView = ({ version }: { version: FrameworkVersion }) => {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.framework-versions.fields.${name}`);
  const items = version.snapshot?.items ?? [];
  return (
    <>
      <Panel>
        <Facts>
          <Fact label={field('name')}>{version.name}</Fact>
          <Fact label={field('year')}>{version.year}</Fact>
          <Fact label={field('targetType')}>{version.targetType?.name ?? '–'}</Fact>
          <Fact label={field('number')}>{version.number}</Fact>
          <Fact label={field('publishedAtTime')}>{formatDateTime(version.publishedAtTime)}</Fact>
          <Fact label={field('publishedBy')}>{version.publishedBy ?? '–'}</Fact>
        </Facts>
      </Panel>
      <Panel title={translate('resources.framework-versions.items', { count: items.length })}>
        <FrameworkItems items={items} />
      </Panel>
    </>
  );
};
