import { useDataProvider } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import type { ProgressReport } from '../api/records';
import { ReasonButton } from '../shared/ReasonButton';
import { useCommand } from '../shared/use-command';

/** Sends a report back to the unit, with the reason. */
export const ReturnButton = ({ report }: { report: ProgressReport }) => {
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  return (
    <ReasonButton
      resource="progress-reports"
      verb="return"
      busy={busy}
      onSubmit={(reason) =>
        run(
          () => provider.act('progress-reports', report, 'return', { reason }),
          'resources.progress-reports.done.return',
        )
      }
    />
  );
};
