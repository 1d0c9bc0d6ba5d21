import { useDataProvider } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import { ReasonButton } from '../shared/ReasonButton';
import { useCommand } from '../shared/use-command';
import { useCan } from '../shared/use-me';
import type { ChangeKind, UnitChange } from './types';

/** Whoever may make such a change may take it back before its day. */
const verbs: Record<ChangeKind, string> = {
  created: 'create',
  renamed: 'rename',
  moved: 'move',
  retyped: 'retype',
  merged: 'merge',
  closed: 'close',
};

export const WithdrawButton = ({ change }: { change: UnitChange }) => {
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  const allowed = useCan('units', verbs[change.kind]);
  if (!allowed) return null;
  return (
    <ReasonButton
      resource="unit-changes"
      verb="withdraw"
      help="shared.reasonKept"
      busy={busy}
      onSubmit={(reason) =>
        run(
          () => provider.act('unit-changes', change, 'withdraw', { reason }),
          'resources.unit-changes.done.withdraw',
        )
      }
    />
  );
};
