import { HttpError } from 'react-admin';

import { problemOf } from '../problem';

export interface CellFault {
  /** `D7` */
  cell: string;
  message: string;
}

/** Why a file was not taken in: as a whole, or at its cells, with the file in which they are marked. */
export interface ImportProblem {
  message: string;
  faults: CellFault[];
  marked: Blob | null;
}

const CELL = /^[A-Z]{1,3}\d+$/;
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function importProblemOf(error: unknown): ImportProblem {
  const { message, fields } = problemOf(error);
  const faults = Object.entries(fields)
    .filter(([cell]) => CELL.test(cell))
    .map(([cell, text]) => ({ cell, message: text }));
  const body = error instanceof HttpError ? (error.body as { file?: unknown } | null) : null;
  const marked = typeof body?.file === 'string' ? fileOf(body.file) : null;
  return { message: fields['file'] ?? message, faults, marked };
}

function fileOf(base64: string): Blob {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  return new Blob([bytes], { type: EXCEL });
}
