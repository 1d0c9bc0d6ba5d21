/** Excel's name of a column: 0 is A, 25 is Z, 26 is AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Excel's address of a cell: `D7`; rows count from 1. */
export const addressOf = (column: number, row: number): string => `${columnName(column)}${row}`;

/** A block of cells; columns count from 0, rows from 1. */
export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** `J2:J3` */
export const rangeName = ({ top, bottom, left, right }: Range): string =>
  `${addressOf(left, top)}:${addressOf(right, bottom)}`;

const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/;
const LAST_ROW = 1_048_576;

/** What `D7` names; undefined for anything that is no address. */
export function placeOf(address: string): { column: number; row: number } | undefined {
  const [, letters = '', digits = ''] = ADDRESS.exec(address) ?? [];
  const row = Number(digits);
  if (row < 1 || row > LAST_ROW) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row };
}

/** What `J2:J3` names; undefined for anything that is no range. */
export function rangeOf(reference: string): Range | undefined {
  const [first = '', last = first] = reference.split(':');
  const [from, to] = [placeOf(first), placeOf(last)];
  if (!from || !to) return undefined;
  return { top: from.row, bottom: to.row, left: from.column, right: to.column };
}
