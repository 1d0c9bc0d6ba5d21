import {
  child,
  childAt,
  childrenOf,
  element,
  isElement,
  numberOf,
  textOf,
  valueOf,
  walk,
} from './xml-tree';
import type { XmlElement } from './xml-tree';
import { run, text } from './symbols';

/** Word's own limit; a larger number in a file is a mistake or an attack. */
const MAX_COLUMNS = 63;

/** Gives every figure its column and its row, as the grid of the table has them. */
export function squareTables(root: XmlElement): void {
  walk(root, (found) => {
    if (found.name === 'w:tbl') square(found);
    if (found.name === 'w:tc') keepEmptyLines(found);
  });
}

function square(table: XmlElement): void {
  const rows = childrenOf(table, 'w:tr');
  for (const row of rows) {
    mergeAcross(row);
    fillGrid(row);
  }
  checkMergesDown(rows);
  extendHeader(rows);
}

const span = (cell: XmlElement): number =>
  Math.min(Math.max(numberOf(child(cell, 'w:tcPr'), 'w:gridSpan') ?? 1, 1), MAX_COLUMNS);

const propertiesOf = (cell: XmlElement): XmlElement => {
  const found = child(cell, 'w:tcPr');
  if (found) return found;
  const made = element('w:tcPr');
  cell.children.unshift(made);
  return made;
};

function setSpan(cell: XmlElement, columns: number): void {
  const properties = propertiesOf(cell);
  properties.children = properties.children.filter(
    (node) => !isElement(node) || node.name !== 'w:gridSpan',
  );
  if (columns > 1) {
    const value = String(Math.min(columns, MAX_COLUMNS));
    properties.children.push(element('w:gridSpan', { 'w:val': value }));
  }
}

/** The old way to merge across, `w:hMerge`, becomes the span the converter knows. */
function mergeAcross(row: XmlElement): void {
  let first: XmlElement | undefined;
  row.children = row.children.filter((cell) => {
    if (!isElement(cell) || cell.name !== 'w:tc') return true;
    const merge = childAt(cell, 'w:tcPr', 'w:hMerge');
    if (!merge || merge.attributes['w:val'] === 'restart') first = merge ? cell : undefined;
    else if (first) {
      setSpan(first, span(first) + span(cell));
      return false;
    }
    setSpan(cell, span(cell));
    return true;
  });
}

/** Columns left free before or after the cells of a row get an empty cell. */
function fillGrid(row: XmlElement): void {
  const properties = child(row, 'w:trPr');
  const before = numberOf(properties, 'w:gridBefore') ?? 0;
  const after = numberOf(properties, 'w:gridAfter') ?? 0;
  const first = row.children.findIndex((node) => isElement(node) && node.name === 'w:tc');
  if (after > 0) row.children.push(emptyCell(after));
  if (before > 0) row.children.splice(Math.max(first, 0), 0, emptyCell(before));
}

function emptyCell(columns: number): XmlElement {
  const cell = element('w:tc', {}, [element('w:p')]);
  setSpan(cell, columns);
  return cell;
}

const goesOn = (cell: XmlElement): boolean => {
  const merge = childAt(cell, 'w:tcPr', 'w:vMerge');
  return merge !== undefined && (merge.attributes['w:val'] ?? 'continue') === 'continue';
};

/** A cell that goes on where nothing of its width began above stands for itself. */
function checkMergesDown(rows: XmlElement[]): void {
  let above = new Map<number, number>();
  for (const row of rows) {
    const here = new Map<number, number>();
    let column = 0;
    for (const cell of childrenOf(row, 'w:tc')) {
      const columns = span(cell);
      const properties = child(cell, 'w:tcPr');
      const merge = child(properties, 'w:vMerge');
      if (properties && merge && goesOn(cell) && above.get(column) !== columns) {
        merge.attributes['w:val'] = 'restart';
      }
      if (merge) here.set(column, columns);
      column += columns;
    }
    above = here;
  }
}

/** A cell must not reach from the repeated title rows into the others: a browser would cut it off. */
function extendHeader(rows: XmlElement[]): void {
  const isTitle = (row: XmlElement | undefined) =>
    childAt(row, 'w:trPr', 'w:tblHeader') !== undefined;
  let titles = 0;
  while (isTitle(rows[titles])) titles += 1;
  for (let at = titles; titles > 0 && at < rows.length; at += 1) {
    const row = rows[at];
    if (!row || !childrenOf(row, 'w:tc').some(goesOn)) return;
    const properties = child(row, 'w:trPr') ?? element('w:trPr');
    if (!row.children.includes(properties)) row.children.unshift(properties);
    properties.children.push(element('w:tblHeader'));
  }
}

/** Lines of cells beside one another stay level: an empty paragraph is a line too. */
function keepEmptyLines(cell: XmlElement): void {
  const paragraphs = childrenOf(cell, 'w:p');
  if (paragraphs.length < 2) return;
  for (const paragraph of paragraphs) {
    if (textOf(paragraph) === '' && !showsSomething(paragraph)) {
      paragraph.children.push(run([text('\u00a0')]));
    }
  }
}

function showsSomething(paragraph: XmlElement): boolean {
  let shown = valueOf(child(child(paragraph, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined;
  walk(paragraph, ({ name }) => {
    shown ||= /^w:(br|tab|sym|drawing|pict|object|footnoteReference|endnoteReference)$/.test(name);
  });
  return shown;
}
