import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import LinearProgress from '@mui/material/LinearProgress';
import { useEffect } from 'react';
import { useRefresh, useTranslate } from 'react-admin';

import type { WorkDocument } from '../api/records';
import { Fact, Facts } from '../shared/Facts';
import { formatDateTime } from '../shared/format';
import { Panel } from '../shared/Panel';
import { RecordPage } from '../shared/RecordPage';
import { StateChip } from '../shared/StateChip';
import { TextLink } from '../shared/TextLink';
import { failureText, warningTexts } from './conversion-text';
import { DocumentPage } from './DocumentPage';
import { DownloadButton } from './DownloadButton';

export const WorkDocumentShow = () => (
  <RecordPage<WorkDocument> title={({ name }) => name}>
    {(document) => <DocumentView document={document} />}
  </RecordPage>
);

const DocumentView = ({ document }: { document: WorkDocument }) => {
  const translate = useTranslate();
  const field = (name: string) => translate(`resources.work-documents.fields.${name}`);
  const warnings = warningTexts(document.warnings, translate);
  return (
    <>
      <Panel aside={<DownloadButton document={document} />}>
        <Facts>
          <Fact label={field('target')}>
            {document.target ? (
              <TextLink to={`/targets/${document.target.id}/show`}>{document.target.name}</TextLink>
            ) : (
              '–'
            )}
          </Fact>
          <Fact label={field('unit')}>{document.unit?.name ?? '–'}</Fact>
          <Fact label={field('uploadedBy')}>{document.uploadedBy?.name ?? '–'}</Fact>
          <Fact label={field('createdAt')}>{formatDateTime(document.createdAt)}</Fact>
          <Fact label={field('state')}>
            <StateChip resource="work-documents" state={document.state} />
          </Fact>
        </Facts>
      </Panel>
      {document.state === 'failed' && (
        <Alert severity="error" sx={{ mb: 2 }}>
          <AlertTitle>{translate('resources.work-documents.notConverted')}</AlertTitle>
          {failureText(document.failure ?? '', translate)}
        </Alert>
      )}
      {warnings.length > 0 && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          <AlertTitle>{translate('resources.work-documents.warningsTitle')}</AlertTitle>
          {warnings.map((warning) => (
            <div key={warning}>{warning}</div>
          ))}
        </Alert>
      )}
      {(document.state === 'queued' || document.state === 'converting') && <Converting />}
      {document.html ? (
        <DocumentPage html={document.html} label={translate('resources.work-documents.content')} />
      ) : null}
    </>
  );
};

/** Looks again every few seconds until the page is there. */
const Converting = () => {
  const translate = useTranslate();
  const refresh = useRefresh();
  useEffect(() => {
    const timer = setInterval(refresh, 3000);
    return () => clearInterval(timer);
  }, [refresh]);
  return (
    <Box role="status" sx={{ mb: 2 }}>
      <LinearProgress sx={{ mb: 1 }} />
      {translate('resources.work-documents.waiting')}
    </Box>
  );
};
