import type { LineVerdict } from '@milepost/domain/staff/line';

interface Label {
  zh: string;
  en: string;
}

export interface CheckedLine {
  /** Row of the file. */
  row: number;
  staffNo: string;
  name: string;
  unit: string;
  effectiveOn: string | null;
  verdict: LineVerdict | 'faulty';
  faults: { column: Label | null; message: Label }[];
}

/** `POST /api/people/check`: every line's verdict; nothing is written. */
export interface Checked {
  lines: CheckedLine[];
  /** The file with its wrong cells marked, base64; null when nothing is wrong. */
  marked: Label | null;
}
