import type { ReactNode } from 'react';
import type { RaRecord } from 'react-admin';

export type Translate = (key: string, options?: Record<string, unknown>) => string;

/** One column of a list: how it is shown and what the export writes. */
export interface Column<T extends RaRecord = RaRecord> {
  /** Field, and the key of the label `resources.<resource>.fields.<source>`. */
  source: string & keyof T;
  text: (record: T, translate: Translate) => string;
  /** What the table shows, where that is more than the text. */
  cell?: (record: T) => ReactNode;
  numeric?: boolean;
  sortable?: boolean;
  /** Not shown until chosen. */
  hidden?: boolean;
}
