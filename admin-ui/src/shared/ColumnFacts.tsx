import { useTranslate } from 'react-admin';
import type { RaRecord } from 'react-admin';

import type { Column } from './columns';
import { Fact, Facts } from './Facts';
import { Panel } from './Panel';

interface Props<T extends RaRecord> {
  resource: string;
  columns: Column<T>[];
  record: T;
}

/** The columns of a list as the facts of one record. */
export function ColumnFacts<T extends RaRecord>({ resource, columns, record }: Props<T>) {
  const translate = useTranslate();
  return (
    <Panel>
      <Facts>
        {columns.map(({ source, cell, text }) => (
          <Fact key={source} label={translate(`resources.${resource}.fields.${source}`)}>
            {cell ? cell(record) : text(record, translate) || '–'}
          </Fact>
        ))}
      </Facts>
    </Panel>
  );
}
