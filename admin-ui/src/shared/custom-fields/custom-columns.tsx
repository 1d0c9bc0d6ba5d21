import Box from '@mui/material/Box';
import type { RaRecord } from 'react-admin';

import type { Column } from '../columns';
import { Decimal } from '../Decimal';
import type { CustomField } from './types';
import { isNumber, valueText } from './value-text';

/** How many of them a table shows unasked; more would push out what it is about. */
const SHOWN = 3;

/** The added fields as columns of a list; long texts and further ones wait in the column choice. */
export function customColumns<T extends RaRecord>(fields: readonly CustomField[]): Column<T>[] {
  const visibleColumns = fields.filter(({ type }) => type !== 'text').slice(0, SHOWN);
  return fields.map((field) => {
    const valueOf = (record: RaRecord): unknown => record[field.name];
    const column: Column<T> = {
      source: field.name,
      hidden: !visibleColumns.includes(field),
      text: (record, translate) => valueText(field, valueOf(record), translate),
    };
    if (isNumber(field)) {
      const cell = (record: T) => <Decimal value={valueOf(record) as string | number | null} />;
      return { ...column, cell, numeric: true };
    }
    return field.type === 'text' ? { ...column, cell: inOneLine(field.name) } : column;
  });
}

const inOneLine = (name: string) => (record: RaRecord) => (
  <Box
    component="span"
    sx={{
      display: 'block',
      maxWidth: 280,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    }}
  >
    {(record[name] as string | null) ?? ''}
  </Box>
);
