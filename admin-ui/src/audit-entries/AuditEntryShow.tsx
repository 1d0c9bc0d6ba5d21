import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';

import { Fact, Facts } from '../shared/Facts';
import { formatDateTime } from '../shared/format';
import { Panel } from '../shared/Panel';
import { RecordPage } from '../shared/RecordPage';
import { ChangeTable } from './ChangeTable';
import { actionText, resourceText } from './columns';
import type { AuditEntry } from './types';

export const AuditEntryShow = () => {
  const translate = useTranslate();
  return (
    <RecordPage<AuditEntry> title={(entry) => `#${entry.seq} ${actionText(entry, translate)}`}>
      {(entry) => <EntryView entry={entry} />}
    </RecordPage>
  );
};

const Code = ({ text }: { text: string }) => (
  <Box component="code" sx={{ overflowWrap: 'anywhere' }}>
    {text}
  </Box>
);

const EntryView = ({ entry }: { entry: AuditEntry }) => {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.audit-entries.fields.${name}`);
  return (
    <>
      <Panel>
        <Facts>
          <Fact label={field('seq')}>{entry.seq}</Fact>
          <Fact label={field('at')}>{formatDateTime(entry.at)}</Fact>
          <Fact label={field('actor')}>{entry.actor}</Fact>
          <Fact label={field('actorKind')}>
            {translate(`resources.audit-entries.kinds.${entry.actorKind}`)}
          </Fact>
          <Fact label={field('ip')}>{entry.ip ?? '–'}</Fact>
          <Fact label={field('action')}>{actionText(entry, translate)}</Fact>
          <Fact label={field('resource')}>{resourceText(entry.resource, translate)}</Fact>
          <Fact label={field('recordId')}>{entry.recordId ?? '–'}</Fact>
          <Fact label={field('previousHash')} wide>
            <Code text={entry.previousHash} />
          </Fact>
          <Fact label={field('hash')} wide>
            <Code text={entry.hash} />
          </Fact>
        </Facts>
      </Panel>
      <Panel title={translate('resources.audit-entries.changes')}>
        <ChangeTable entry={entry} />
      </Panel>
    </>
  );
};
