import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Box, Button, Flex, Loader, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import type { ReactNode } from 'react';
import { Preview } from './Preview';
import { Totals } from './Totals';
import { panelPath, FRAMEWORK, type Checked } from './types';
import { useAnswer } from './use-answer';
import { useText } from './use-text';

/** Beside the form of a framework: what is wrong with the saved draft, its points, the preview (PM-3). */
export const FrameworkPanel: PanelComponent = ({ model, documentId, document }) => {
  const { text } = useText();
  if (model !== FRAMEWORK) return null;
  const content = documentId ? (
    <DraftPanel documentId={documentId} seen={seenOf(document)} />
  ) : (
    <Typography textColor="neutral600">{text('panel.new')}</Typography>
  );
  return { title: text('panel.title'), content };
};

/** Changes with every save. */
const seenOf = (document: Readonly<Record<string, unknown>> | undefined): unknown =>
  document?.['updatedAt'] ?? null;

const DraftPanel = ({ documentId, seen }: { documentId: string; seen: unknown }) => {
  const { text, locale } = useText();
  const path = panelPath(documentId, `check?locale=${locale}`);
  const { data, failed, again } = useAnswer<Checked>(path, seen);
  if (failed)
    return (
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Typography textColor="danger600">{text('panel.failed')}</Typography>
        <Button variant="tertiary" onClick={again}>
          {text('panel.retry')}
        </Button>
      </Flex>
    );
  if (!data) return <Loader small />;
  const { faults, published } = data;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Box role="status" aria-live="polite">
        {faults.length === 0 ? (
          <Verdict icon={<CheckCircle aria-hidden fill="success600" />}>
            {text('panel.clean')}
          </Verdict>
        ) : (
          <Verdict icon={<WarningCircle aria-hidden fill="danger600" />}>
            {text('panel.faults', { count: faults.length })}
          </Verdict>
        )}
      </Box>
      {faults.length > 0 ? <Faults faults={faults} /> : null}
      <Totals totals={data.totals} />
      <Typography variant="pi" textColor="neutral600">
        {published === null
          ? text('panel.unpublished')
          : text('panel.published', { number: published })}{' '}
        · {text('panel.saved')}
      </Typography>
      <Preview documentId={documentId} seen={seen} types={data.types} units={data.units} />
    </Flex>
  );
};

const Verdict = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <Flex gap={2} alignItems="flex-start">
    <Box paddingTop={1}>{icon}</Box>
    <Typography fontWeight="semiBold">{children}</Typography>
  </Flex>
);

const Faults = ({ faults }: Pick<Checked, 'faults'>) => (
  <Box tag="ul" paddingLeft={4} maxHeight="32rem" overflow="auto" style={{ listStyle: 'disc' }}>
    {faults.map(({ path, text }) => (
      <Box tag="li" key={`${path} ${text}`} paddingBottom={1}>
        <Typography variant="pi">{text}</Typography>
      </Box>
    ))}
  </Box>
);
