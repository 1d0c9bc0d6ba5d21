import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { useRows } from './use-rows';
import { useText } from './use-text';

const UNIT = 'api::unit.unit';
const CHANGE = 'api::unit-change.unit-change';

interface Child {
  documentId: string;
  name: string;
  closedOn: string | null;
}

interface Change {
  documentId: string;
  kind: string;
  state: string;
  effectiveOn: string;
  reason: string | null;
  before: { name?: string } | null;
}

/** Beside the form of a unit: what stands below it, and what has become of it over time (PM-1). */
export const UnitPanel: PanelComponent = ({ model, documentId, document }) => {
  const { text } = useText();
  if (model !== UNIT || !documentId) return null;
  const updated = (document as { updatedAt?: unknown } | undefined)?.updatedAt;
  const seen = typeof updated === 'string' ? updated : '';
  return { title: text('title'), content: <Place documentId={documentId} seen={seen} /> };
};

const Place = ({ documentId, seen }: { documentId: string; seen: string }) => {
  const { text } = useText();
  const below = useRows<Child>(UNIT, { parent: documentId }, 'sortOrder:asc', seen);
  const history = useRows<Change>(CHANGE, { unit: documentId }, 'effectiveOn:desc', seen);
  if (below.failed || history.failed)
    return <Typography textColor="danger600">{text('failed')}</Typography>;
  if (!below.rows || !history.rows) return <Loader small />;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Typography variant="sigma">{text('below')}</Typography>
      {below.rows.length === 0 ? <Typography variant="pi">{text('none')}</Typography> : null}
      {below.rows.map(({ documentId: id, name, closedOn }) => (
        <Typography
          key={id}
          variant="pi"
          tag={Link}
          to={`/content-manager/collection-types/${UNIT}/${id}`}
        >
          {name}
          {closedOn ? ` (${text('closed')} ${closedOn})` : ''}
        </Typography>
      ))}
      <Typography variant="sigma">{text('history')}</Typography>
      {history.rows.map((change) => (
        <Entry key={change.documentId} change={change} />
      ))}
      <Typography variant="pi" textColor="neutral600">
        {text('portal')}
      </Typography>
    </Flex>
  );
};

const Entry = ({ change }: { change: Change }) => {
  const { kindOf, stateOf, text } = useText();
  const { kind, state, effectiveOn, reason, before } = change;
  const former = kind === 'renamed' && before?.name ? ` ${text('former')}${before.name}` : '';
  return (
    <Box>
      <Typography variant="pi" tag="p">
        {effectiveOn} {kindOf(kind)}
        {state === 'applied' ? '' : ` (${stateOf(state)})`}
        {former}
      </Typography>
      {reason ? (
        <Typography variant="pi" tag="p" textColor="neutral600">
          {reason}
        </Typography>
      ) : null}
    </Box>
  );
};
