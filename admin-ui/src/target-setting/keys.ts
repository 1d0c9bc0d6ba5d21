import type { KeyboardEvent } from 'react';

/** Moves as in a spreadsheet: Enter and the arrows; left and right at the ends of the text. */
export function moveOn(event: KeyboardEvent<HTMLInputElement>): void {
  const input = event.currentTarget;
  const [down, across] = stepOf(event);
  if (down === 0 && across === 0) return;
  const next = neighbour(input, down, across);
  event.preventDefault();
  next?.focus();
  next?.select();
}

function stepOf({ key, shiftKey, currentTarget: input }: KeyboardEvent<HTMLInputElement>) {
  const { selectionStart, selectionEnd, value } = input;
  const all = selectionStart === 0 && selectionEnd === value.length;
  if (key === 'ArrowDown' || (key === 'Enter' && !shiftKey)) return [1, 0] as const;
  if (key === 'ArrowUp' || key === 'Enter') return [-1, 0] as const;
  if (key === 'ArrowRight' && (all || selectionStart === value.length)) return [0, 1] as const;
  if (key === 'ArrowLeft' && (all || selectionEnd === 0)) return [0, -1] as const;
  return [0, 0] as const;
}

/** The next cell that can be typed into, in the same column or row. */
function neighbour(
  input: HTMLInputElement,
  down: number,
  across: number,
): HTMLInputElement | undefined {
  const rowOf = (one: HTMLInputElement) => Number(one.dataset['row']);
  const columnOf = (one: HTMLInputElement) => Number(one.dataset['column']);
  const all = [
    ...(input.closest('[data-grid]')?.querySelectorAll<HTMLInputElement>('input[data-row]') ?? []),
  ];
  const along = all.filter((one) =>
    across === 0
      ? columnOf(one) === columnOf(input) && (rowOf(one) - rowOf(input)) * down > 0
      : rowOf(one) === rowOf(input) && (columnOf(one) - columnOf(input)) * across > 0,
  );
  return down + across > 0 ? along[0] : along.at(-1);
}
