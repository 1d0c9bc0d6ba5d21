import { useDataProvider } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import { ReasonButton } from '../shared/ReasonButton';
import { useCommand } from '../shared/use-command';
import type { ProvinceTarget } from './types';

/** Back to a draft, with a reason: the total can be changed and divided anew. */
export const ReopenButton = ({ whole }: { whole: ProvinceTarget }) => {
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  return (
    <ReasonButton
      resource="province-targets"
      verb="reopen"
      help="shared.reasonKept"
      busy={busy}
      onSubmit={(reason) =>
        run(
          () => provider.act('province-targets', whole, 'reopen', { reason }),
          'resources.province-targets.done.reopen',
        )
      }
    />
  );
};
