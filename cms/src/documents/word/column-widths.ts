import { child, childrenOf, walk, type XmlElement } from './xml-tree';

/** The widths of the columns of one table in pixels; nothing where they do not matter. */
export type ColumnWidths = number[] | undefined;

const TWIPS_PER_PIXEL = 15;

/**
 * For each table, in the order in which they begin. Widths matter where cells beside one another hold
 * several lines: the writer set them level by where Word breaks the lines.
 */
export function readColumnWidths(root: XmlElement): ColumnWidths[] {
  const tables: ColumnWidths[] = [];
  walk(root, (table) => {
    if (table.name !== 'w:tbl') return;
    const columns = childrenOf(child(table, 'w:tblGrid'), 'w:gridCol');
    const widths = columns.map(({ attributes }) =>
      Math.round(Number(attributes['w:w']) / TWIPS_PER_PIXEL),
    );
    const plausible = widths.length > 0 && widths.every((width) => width >= 1 && width <= 2_000);
    tables.push(plausible && hasLevelLines(table) ? widths : undefined);
  });
  return tables;
}

const hasLevelLines = (table: XmlElement): boolean =>
  childrenOf(table, 'w:tr').some(
    (row) =>
      childrenOf(row, 'w:tc').filter((cell) => childrenOf(cell, 'w:p').length > 1).length > 1,
  );

/** Sets the widths into a page whose tables are the same; into none when they are not. */
export function setColumnWidths(html: string, tables: ColumnWidths[]): string {
  if (tables.every((widths) => widths === undefined)) return html;
  const pieces = html.split('<table>');
  if (pieces.length !== tables.length + 1) return html;
  return pieces
    .map((piece, at) => {
      const widths = tables[at];
      const columns = (widths ?? []).map((width) => `<col width="${width}" />`).join('');
      return at === tables.length
        ? piece
        : `${piece}<table>${widths ? `<colgroup>${columns}</colgroup>` : ''}`;
    })
    .join('');
}
