import type { Target } from '../api/records';
import { ActionButton } from '../shared/ActionButton';

export const ReviewButton = ({ target }: { target: Target }) => (
  <ActionButton resource="targets" verb="review" seen={target} body={{}} />
);
