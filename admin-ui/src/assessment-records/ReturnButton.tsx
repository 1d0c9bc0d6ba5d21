import { useDataProvider } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import type { AssessmentRecord } from '../api/records';
import { ReasonButton } from '../shared/ReasonButton';
import { useCommand } from '../shared/use-command';

/** 退档: an archived record goes back to its assessor, with the reason. */
export const ReturnButton = ({ record }: { record: AssessmentRecord }) => {
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  return (
    <ReasonButton
      resource="assessment-records"
      verb="return"
      busy={busy}
      onSubmit={(reason) =>
        run(
          () => provider.act('assessment-records', record, 'return', { reason }),
          'resources.assessment-records.done.return',
        )
      }
    />
  );
};
