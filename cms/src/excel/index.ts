export { addressOf } from './address';
export { ExcelError } from './errors';
export { refusalOfFaults, refusalOfFile } from './faults';
export { EXCEL_LIMITS, MOST_EXPORTED, MOST_ROWS } from './limits';
export { markedWorkbook } from './mark';
export { readWorkbook } from './read';
export { sendWorkbook } from './send';
export type {
  CellFault,
  CellValues,
  Column,
  ReadRow,
  ReadSheet,
  SheetDefinition,
  Label,
} from './types';
export { writeWorkbook } from './write';
