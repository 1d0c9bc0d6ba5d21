import type { Target } from '../api/records';
import { ActionButton } from '../shared/ActionButton';

export const PublishButton = ({ target }: { target: Target }) => (
  <ActionButton
    resource="targets"
    verb="publish"
    seen={target}
    body={{}}
    variant={target.state === 'declared' ? 'outlined' : 'contained'}
  />
);
