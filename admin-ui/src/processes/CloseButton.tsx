import type { Process } from '../api/records';
import { ActionButton } from '../shared/ActionButton';

export const CloseButton = ({ process }: { process: Process }) => (
  <ActionButton resource="processes" verb="close" seen={process} body={{}} variant="outlined" />
);
