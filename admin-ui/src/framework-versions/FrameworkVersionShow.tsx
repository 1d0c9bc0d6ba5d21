import { useTranslate } from 'react-admin';

import { Fact, Facts } from '../shared/Facts';
import { formatDateTime } from '../shared/format';
import { Panel } from '../shared/Panel';
import { RecordPage } from '../shared/RecordPage';
import { publisher } from './columns';
import { ComparisonPanel } from './ComparisonPanel';
import { ItemsPanel } from './ItemsPanel';
import { OutcomePanel } from './OutcomePanel';
import type { FrameworkVersion } from './types';
import { versionTitle } from './version-title';

export const FrameworkVersionShow = () => {
  const translate = useTranslate();
  return (
    <RecordPage<FrameworkVersion> title={(version) => versionTitle(version, translate)}>
      {(version) => <VersionView version={version} />}
    </RecordPage>
  );
};

const VersionView = ({ version }: { version: FrameworkVersion }) => {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.framework-versions.fields.${name}`);
  return (
    <>
      <Panel>
        <Facts>
          <Fact label={field('name')}>{version.name}</Fact>
          <Fact label={field('year')}>{version.year}</Fact>
          <Fact label={field('targetType')}>{version.targetType?.name ?? '–'}</Fact>
          <Fact label={field('number')}>{version.number}</Fact>
          <Fact label={field('publishedAtTime')}>{formatDateTime(version.publishedAtTime)}</Fact>
          <Fact label={field('publishedBy')}>{publisher(version, translate) || '–'}</Fact>
        </Facts>
      </Panel>
      {version.outcome ? <OutcomePanel outcome={version.outcome} /> : null}
      <ItemsPanel items={version.snapshot?.items ?? []} />
      {version.snapshot ? <ComparisonPanel version={version} /> : null}
    </>
  );
};
