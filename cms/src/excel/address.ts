/** Excel's name of a column: 0 is A, 25 is Z, 26 is AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Excel's address of a cell: `D7`; rows count from 1. */
export const addressOf = (column: number, row: number): string => `${columnName(column)}${row}`;
