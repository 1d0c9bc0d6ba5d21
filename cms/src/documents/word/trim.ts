import { isElement, type XmlElement, type XmlNode } from './xml-tree';

/** The properties that the converter reads; the rest would only cost time. */
const READ: Record<string, Set<string>> = {
  'w:pPr': new Set(['w:pStyle', 'w:rPr']),
  'w:rPr': new Set(['w:rStyle', 'w:vertAlign', 'w:b', 'w:u', 'w:i', 'w:strike', 'w:del']),
  'w:tblPr': new Set(['w:tblStyle']),
  'w:trPr': new Set(['w:tblHeader']),
  'w:tcPr': new Set(['w:gridSpan', 'w:vMerge']),
};
const DROPPED = new Set([
  ...[
    'w:proofErr',
    'w:lastRenderedPageBreak',
    'w:bookmarkEnd',
    'w:sectPr',
    'w:tblGrid',
    'w:tblPrEx',
  ],
  ...['w:commentRangeStart', 'w:commentRangeEnd', 'w:permStart', 'w:permEnd', 'v:shapetype'],
  ...['w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd'],
]);
/** Their attributes are the editor's own counts. */
const BARE = new Set(['w:p', 'w:r', 'w:tr', 'w:tc', 'w:tbl', 'w:t']);

/** Leaves out what the converter does not read, before it reads it. */
export function trim(parent: XmlElement): void {
  if (BARE.has(parent.name)) parent.attributes = {};
  const read = READ[parent.name];
  parent.children = parent.children.filter(
    (node) => !isElement(node) || (read ? read.has(node.name) : !isIdle(node)),
  );
  for (const node of parent.children) if (isElement(node)) trim(node);
}

function isIdle(node: XmlNode): boolean {
  if (!isElement(node) || DROPPED.has(node.name)) return true;
  return (
    /^w:(pPr|rPr|tblPr|trPr|tcPr)$/.test(node.name) &&
    !node.children.some((each) => isElement(each) && READ[node.name]?.has(each.name))
  );
}
