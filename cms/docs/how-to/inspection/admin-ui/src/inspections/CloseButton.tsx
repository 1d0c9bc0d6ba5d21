import { useDataProvider } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import { ReasonButton } from '../shared/ReasonButton';
import { useCommand } from '../shared/use-command';
import type { Inspection } from './types';

export const CloseButton = ({ inspection }: { inspection: Inspection }) => {
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  return (
    <ReasonButton
      resource="inspections"
      verb="close"
      busy={busy}
      onSubmit={(reason) =>
        run(
          () => provider.act('inspections', inspection, 'close', { reason }),
          'resources.inspections.done.close',
        )
      }
    />
  );
};
