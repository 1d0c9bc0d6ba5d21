import Button from '@mui/material/Button';
import type { ButtonProps } from '@mui/material/Button';
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
}

/** One domain verb on one record; absent for whoever may not do it. */
export function ActionButton<R extends ActionResource, V extends Verb<R>>(props: Props<R, V>) {
  const { resource, verb, seen, body, variant = 'contained', startIcon } = props;
  const provider = useDataProvider<MilepostProvider>();
  const translate = useTranslate();
  const { busy, run } = useCommand({ form: false });
  const allowed = useCan(resource, verb);
  if (!allowed) return null;
  return (
    <Button
      variant={variant}
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
}
