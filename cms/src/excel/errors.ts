import type { ExcelKey } from '../messages/excel';
import type { Params } from '../messages';

/** A file that cannot be read as a whole; a wrong cell is a CellFault. */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelKey,
    readonly params: Params = {},
  ) {
    super(code);
    this.name = 'ExcelError';
  }
}
