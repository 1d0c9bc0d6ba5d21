import Button from '@mui/material/Button';
import { useDataProvider, useListContext, useTranslate } from 'react-admin';

import type { BatchResource, BatchVerb, IdAndVersion } from '../api/actions';
import type { MilepostProvider } from '../api/data-provider';
import { useCommand } from './use-command';
import { useCan } from './use-me';

interface Props<R extends BatchResource> {
  resource: R;
  verb: BatchVerb<R>;
  /** Whether the verb applies to a record in its state; the button counts those that qualify. */
  applies: (record: IdAndVersion & { state: string }) => boolean;
}

/** One verb over the selected rows: all of them, or none. */
export function BatchButton<R extends BatchResource>({ resource, verb, applies }: Props<R>) {
  const provider = useDataProvider<MilepostProvider>();
  const translate = useTranslate();
  const { busy, run } = useCommand({ form: false });
  const allowed = useCan(resource, verb);
  const { data, selectedIds, onUnselectItems } = useListContext<IdAndVersion & { state: string }>();
  const items = (data ?? []).filter((row) => selectedIds.includes(row.id) && applies(row));
  if (!allowed) return null;
  const send = async () => {
    const problem = await run(
      () => provider.batch(resource, verb, items),
      `resources.${resource}.done.${verb}`,
    );
    if (!problem) onUnselectItems();
  };
  return (
    <Button
      size="small"
      variant="contained"
      loading={busy}
      disabled={items.length === 0}
      data-verb={verb}
      onClick={() => void send()}
    >
      {translate(`resources.${resource}.actions.${verb}`)} ({items.length})
    </Button>
  );
}
