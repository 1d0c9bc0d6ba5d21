/** What one Excel file may cost; a year's targets of 60 units are far below. */
export const EXCEL_LIMITS = {
  /** bytes as uploaded */
  fileBytes: 5 * 1024 * 1024,
  /** bytes of all parts together, counted while inflating */
  inflatedBytes: 40 * 1024 * 1024,
  /** parts in the package */
  entries: 500,
  /** inflated bytes for each uploaded byte; cells of a column resemble each other */
  ratio: 300,
} as const;

/** Rows of a file that say something, the titles not counted. */
export const MOST_ROWS = 5_000;
export const MOST_COLUMNS = 100;

/** How far down a sheet may say something: a formula that gives no text is copied down far. */
export const LAST_ROW = 20_000;
/** Cells up to the last row and column of every sheet together; the reader lays them all out. */
export const MOST_CELLS = 4_000_000;

/** The first rows of a sheet, among which the column titles stand. */
export const ROWS_FOR_TITLES = 10;

/** Rows of an export. */
export const MOST_EXPORTED = 20_000;
