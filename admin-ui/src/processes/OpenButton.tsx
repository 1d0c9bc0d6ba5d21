import { useDataProvider } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import type { Process } from '../api/records';
import { ActionButton } from '../shared/ActionButton';
import { ReasonButton } from '../shared/ReasonButton';
import { useCommand } from '../shared/use-command';

/** Opens a process; a closed one is opened again only with a reason. */
export const OpenButton = ({ process }: { process: Process }) => {
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  if (process.state === 'planned') {
    return <ActionButton resource="processes" verb="open" seen={process} body={{}} />;
  }
  return (
    <ReasonButton
      resource="processes"
      verb="open"
      label="resources.processes.reopen"
      help="shared.reasonKept"
      busy={busy}
      onSubmit={(reason) =>
        run(
          () => provider.act('processes', process, 'open', { reason }),
          'resources.processes.done.open',
        )
      }
    />
  );
};
