import { useDataProvider } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import type { Target } from '../api/records';
import { ReasonButton } from '../shared/ReasonButton';
import { useCommand } from '../shared/use-command';

/** Sends a declaration back, with the reason the unit will read. */
export const ReturnButton = ({ target }: { target: Target }) => {
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  return (
    <ReasonButton
      resource="targets"
      verb="return"
      busy={busy}
      onSubmit={(reason) =>
        run(
          () => provider.act('targets', target, 'return', { reason }),
          'resources.targets.done.return',
        )
      }
    />
  );
};
