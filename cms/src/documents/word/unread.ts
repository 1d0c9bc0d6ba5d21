import type { Tell } from './told';
import { isElement, type XmlElement, wordsIn } from './xml-tree';

/** What the converter goes into; words anywhere else would be lost. */
const READ = new Set([
  ...['w:body', 'w:p', 'w:r', 'w:t', 'w:hyperlink', 'w:tbl', 'w:tr', 'w:tc', 'w:ins', 'w:moveTo'],
  ...['w:object', 'w:drawing', 'w:pict', 'w:txbxContent', 'v:textbox', 'v:group', 'v:rect'],
  ...[
    'v:roundrect',
    'v:shape',
    'w:footnote',
    'w:endnote',
    'w:comment',
    'w:footnotes',
    'w:endnotes',
  ],
  ...['w:document', 'w:comments'],
]);
/** Words that are not of the text: captions of properties, instructions. */
const APART = /^(w:(pPr|rPr|tblPr|trPr|tcPr|sectPr)|wp:|a:|pic:)/;

/** Tells how many characters the converter would pass over without a word. */
export function tellUnread(root: XmlElement, tell: Tell): void {
  tell('unread-text', unread(root, true));
}

function unread(parent: XmlElement, read: boolean): number {
  let count = 0;
  for (const node of parent.children) {
    if (!isElement(node) || APART.test(node.name)) continue;
    if (node.name === 'w:t' && !read) count += wordsIn(node).trim().length;
    else count += unread(node, read && READ.has(node.name));
  }
  return count;
}
