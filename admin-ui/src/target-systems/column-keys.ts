import type { KeyboardEvent } from 'react';

/** Marks the inputs of the value column, in the order of the page. */
export const VALUE_COLUMN = 'target-value';

const column = (): HTMLInputElement[] => [
  ...document.querySelectorAll<HTMLInputElement>(`input[data-column="${VALUE_COLUMN}"]:enabled`),
];

const rowsToMove = ({ key, shiftKey }: KeyboardEvent): number => {
  if (key === 'ArrowDown' || (key === 'Enter' && !shiftKey)) return 1;
  return key === 'ArrowUp' || key === 'Enter' ? -1 : 0;
};

/** Enter and the arrows go down and up the column, as in a spreadsheet. */
export function moveInColumn(event: KeyboardEvent<HTMLElement>): void {
  const by = rowsToMove(event);
  if (by === 0 || event.nativeEvent.isComposing) return;
  event.preventDefault();
  const inputs = column();
  const next = inputs[inputs.indexOf(event.target as HTMLInputElement) + by];
  next?.focus();
  next?.select();
}
