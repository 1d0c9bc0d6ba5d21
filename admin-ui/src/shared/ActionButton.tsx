import Button from '@mui/material/Button';
import type { ButtonProps } from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { useDataProvider, useTranslate } from 'react-admin';

import type { ActionResource, Actions, IdAndVersion, Verb } from '../api/actions';
import type { MilepostProvider } from '../api/data-provider';
import { useCommand } from './use-command';
import { useCan } from './use-me';

interface Props<R extends ActionResource, V extends Verb<R>> {
  resource: R;
  verb: V;
  seen: IdAndVersion;
  body: Actions[R][V];
  variant?: ButtonProps['variant'];
  startIcon?: ButtonProps['startIcon'];
  /** Something is typed on the page that the server does not have yet: it says so and waits. */
  unsaved?: boolean;
}

/** One domain verb on one record; absent for whoever may not do it. */
export function ActionButton<R extends ActionResource, V extends Verb<R>>(props: Props<R, V>) {
  const { resource, verb, seen, body, variant = 'contained', startIcon, unsaved = false } = props;
  const provider = useDataProvider<MilepostProvider>();
  const translate = useTranslate();
  const { busy, run } = useCommand({ form: false });
  const allowed = useCan(resource, verb);
  if (!allowed) return null;
  const button = (
    <Button
      variant={variant}
      disabled={unsaved}
      loading={busy}
      startIcon={startIcon}
      data-verb={verb}
      onClick={() =>
        void run(
          () => provider.act(resource, seen, verb, body),
          `resources.${resource}.done.${verb}`,
        )
      }
    >
      {translate(`resources.${resource}.actions.${verb}`)}
    </Button>
  );
  return unsaved ? (
    <Tooltip title={translate('shared.saveFirst')}>
      <span>{button}</span>
    </Tooltip>
  ) : (
    button
  );
}
