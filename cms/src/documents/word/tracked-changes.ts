import { child, childAt, isElement, type XmlElement } from './xml-tree';

const GONE = new Set(['w:del', 'w:moveFrom']);

/**
 * Takes every tracked change as accepted, as the page tells: what is deleted or moved away is gone,
 * with its rows and cells.
 */
export function acceptChanges(parent: XmlElement): void {
  parent.children = parent.children.filter((node) => !isElement(node) || !isGone(node, parent));
  for (const node of parent.children) if (isElement(node)) acceptChanges(node);
}

function isGone(node: XmlElement, parent: XmlElement): boolean {
  // In properties w:del marks the paragraph or the row itself.
  if (GONE.has(node.name)) return !/^w:(rPr|trPr)$/.test(parent.name);
  if (node.name === 'w:tr') return childAt(node, 'w:trPr', 'w:del') !== undefined;
  if (node.name === 'w:tc') return childAt(node, 'w:tcPr', 'w:cellDel') !== undefined;
  return (
    node.name === 'w:p' &&
    childAt(node, 'w:pPr', 'w:rPr', 'w:moveFrom') !== undefined &&
    isBare(node)
  );
}

const isBare = (paragraph: XmlElement): boolean =>
  paragraph.children.every(
    (node) =>
      isElement(node) &&
      (node.name === 'w:pPr' ||
        node.name === 'w:moveFrom' ||
        node.name === 'w:bookmarkStart' ||
        node.name === 'w:bookmarkEnd' ||
        node.name.startsWith('w:moveFromRange')),
  );

/**
 * A paragraph whose mark is deleted goes on in the next one. Where none follows, at the end of a cell
 * or of the text, its mark stays; the converter would carry its words away.
 */
export function keepLastMarks(parent: XmlElement): void {
  const elements = parent.children.filter(isElement);
  elements.forEach((node, at) => {
    const mark = node.name === 'w:p' ? childAt(node, 'w:pPr', 'w:rPr') : undefined;
    if (mark && child(mark, 'w:del') && elements[at + 1]?.name !== 'w:p') {
      mark.children = mark.children.filter((part) => !isElement(part) || part.name !== 'w:del');
    }
    keepLastMarks(node);
  });
}
