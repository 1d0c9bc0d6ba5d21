import { useDataProvider } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import type { AssessmentRecord } from '../api/records';
import { ReasonButton } from '../shared/ReasonButton';
import { useCommand } from '../shared/use-command';

/** 作废: a record that should not be, with the reason. */
export const VoidButton = ({ record }: { record: AssessmentRecord }) => {
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  return (
    <ReasonButton
      resource="assessment-records"
      verb="void"
      busy={busy}
      onSubmit={(reason) =>
        run(
          () => provider.act('assessment-records', record, 'void', { reason }),
          'resources.assessment-records.done.void',
        )
      }
    />
  );
};
