import { Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { labelOf } from '../../messages/labels';
import { methodText } from './method-text';
import type { PreviewItem } from './types';
import { useText } from './use-text';

const COLUMNS = ['code', 'name', 'points', 'method', 'defaultTarget', 'assessor', 'occasions'];

/** The items a unit sees, in the words of the form. */
export const PreviewTable = ({ items }: { items: PreviewItem[] }) => {
  const { locale } = useText();
  const side = locale === 'zh' ? 0 : 1;
  const cells = (item: PreviewItem): string[] => [
    item.code,
    item.name,
    item.points,
    methodText(item.method, locale),
    [item.defaultTarget, item.unitOfMeasure].filter(Boolean).join(' ') || '–',
    item.assessor ?? '–',
    item.occasions.join('、') || '–',
  ];
  return (
    <Table colCount={COLUMNS.length} rowCount={items.length + 1}>
      <Thead>
        <Tr>
          {COLUMNS.map((name) => (
            <Th key={name}>
              <Typography variant="sigma">
                {labelOf('appraisal.framework-item', name)?.[side] ?? name}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {items.map((item, row) => (
          <Tr key={`${row} ${item.code}`}>
            {cells(item).map((cell, column) => (
              <Td key={COLUMNS[column]}>
                <Typography variant="pi" style={{ whiteSpace: 'normal' }}>
                  {cell}
                </Typography>
              </Td>
            ))}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
