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

/** Rows of a file, the titles not counted. */
export const MOST_ROWS = 5_000;
export const MOST_COLUMNS = 100;

/** Rows of an export. */
export const MOST_EXPORTED = 20_000;
