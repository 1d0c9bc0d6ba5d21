import type { Range } from './address';
import type { Locale, MessageKey, Params } from '../messages';

export type Label = Readonly<Record<Locale, string>>;

export type ColumnKind = 'text' | 'decimal' | 'integer' | 'date' | 'option';

/** One column of a sheet: under its title, in either language, are cells of one kind. */
export interface Column<K extends string = string> {
  key: K;
  title: Label;
  kind: ColumnKind;
  /** An empty cell is a fault; otherwise it reads as null. */
  required?: boolean;
  /** The column may be left out of a file; its cells then read as null. */
  optional?: boolean;
  /** Most characters of a text; 4,000 by default. */
  max?: number;
  /** What an option may be; cells show the label, code sees the value. */
  options?: readonly { value: string; label: Label }[];
  /** For the program only, such as id and version; not shown by Excel. */
  hidden?: boolean;
  /** Something to read, not to fill: looks so, and comes back as whatever text stands there. */
  fixed?: boolean;
  /**
   * A decimal that the record behind the row has a unit for: a cell may have it too, as in `95%`. Such a
   * value is given on as it stands, for `measured` to read with the record's unit.
   */
  measured?: boolean;
  /** In characters. */
  width?: number;
}

export interface SheetDefinition<K extends string = string> {
  /** Name of the sheet in the workbook. */
  name: Label;
  columns: readonly Column<K>[];
}

/** Decimals, integers and dates (`2024-03-05`) are text; an empty cell is null. */
export type CellValues<K extends string = string> = Readonly<Record<K, string | null>>;

/** What is wrong with one cell, or with a row as a whole; rows count from 1, as Excel counts them. */
export interface CellFault<K extends string = string> {
  row: number;
  /** Without it the fault stands at the row's first column that Excel shows. */
  column?: K;
  code: MessageKey;
  params?: Params;
}

/**
 * A cell as it was given: a number at 15 digits, with the format that Excel shows it by unless it is
 * “general”; a day, unclear when the cell does not show it.
 */
export type RawCell =
  string | { number: string; format?: string } | { day: string; unclear?: true } | null;

export interface ReadRow<K extends string = string> {
  row: number;
  values: CellValues<K>;
}

/** A file as it was read: what it says, what is wrong with it, and the cells as they were given. */
export interface ReadSheet<K extends string = string> {
  rows: readonly ReadRow<K>[];
  faults: readonly CellFault<K>[];
  definition: SheetDefinition<K>;
  /** The sheet's column under each of the file's columns; undefined for one we do not know. */
  columns: readonly (Column<K> | undefined)[];
  /** Row 1 on; above the titles may stand a heading. */
  grid: readonly (readonly RawCell[])[];
  /** The row of the titles, from 1. */
  titleRow: number;
  /** Ranges that are told as faults, left merged in the file that is given back. */
  merged: readonly Range[];
}
