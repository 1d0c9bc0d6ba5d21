import { paragraphStyle, type Styles } from './styles';
import type { Tell } from './told';
import { child, childAt, element, isElement, switchOf, textOf, type XmlElement } from './xml-tree';

/** What a run shows; its fields' marks must stay, or the field would not end. */
const SHOWN = new Set([
  ...['w:t', 'w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:sym', 'w:noBreakHyphen', 'w:softHyphen'],
  ...['w:drawing', 'w:pict', 'w:object', 'w:footnoteReference', 'w:endnoteReference', 'w:ruby'],
]);

/**
 * Leaves out what Word hides (`w:vanish`, also by a style, and hidden table rows), and tells of how
 * many passages; a passage may run over several runs and paragraphs.
 */
export function leaveOutHidden(root: XmlElement, styles: Styles, tell: Tell): void {
  let passages = 0;
  let inPassage = false;
  const hide = (words: boolean) => {
    if (words && !inPassage) passages += 1;
    inPassage ||= words;
  };

  const runs = (parent: XmlElement, paragraph: XmlElement | undefined): void => {
    const kept: XmlElement['children'] = [];
    for (const node of parent.children) {
      if (!isElement(node)) kept.push(node);
      else if (node.name === 'w:r') {
        if (styles.isOn('w:vanish', node, paragraph)) {
          hide(textOf(node).trim() !== '');
          node.children = node.children.filter((part) => !isElement(part) || !SHOWN.has(part.name));
        } else {
          if (node.children.some((part) => isElement(part) && SHOWN.has(part.name))) {
            inPassage = false;
          }
          runs(node, paragraph);
        }
        kept.push(node);
      } else if (node.name === 'w:tr' && switchOf(child(node, 'w:trPr'), 'w:hidden')) {
        hide(textOf(node).trim() !== '');
      } else if (node.name === 'w:p') {
        runs(node, node);
        const gone = closeParagraph(node, styles);
        if (gone) node.children = [];
        if (!gone || mustStay(parent, node)) kept.push(node);
      } else {
        runs(node, paragraph);
        kept.push(node);
      }
    }
    parent.children = kept;
  };
  runs(root, undefined);
  tell('hidden-text', passages);
}

/**
 * A paragraph with a hidden mark goes on in the next one: for the converter the same as a deleted
 * mark. Returns whether nothing of the paragraph is left.
 */
function closeParagraph(paragraph: XmlElement, styles: Styles): boolean {
  const properties = child(paragraph, 'w:pPr');
  const mark = child(properties, 'w:rPr');
  const hidden =
    mark && !switchOf(mark, 'w:specVanish')
      ? styles.isOn('w:vanish', element('w:r', {}, [mark]), paragraph)
      : paragraphStyle(paragraph) !== undefined &&
        styles.isOn('w:vanish', element('w:r'), paragraph);
  if (!hidden) return false;
  const left = paragraph.children.some(
    (node) => isElement(node) && node.name !== 'w:pPr' && holdsSomething(node),
  );
  if (left && mark && !childAt(properties, 'w:rPr', 'w:del')) mark.children.push(element('w:del'));
  return !left;
}

function holdsSomething(node: XmlElement): boolean {
  if (SHOWN.has(node.name) || node.name === 'w:fldChar') return true;
  return node.children.some((part) => isElement(part) && holdsSomething(part));
}

/** A cell without a paragraph is no cell. */
const mustStay = (parent: XmlElement, paragraph: XmlElement): boolean =>
  parent.name === 'w:tc' &&
  parent.children.filter((node) => isElement(node) && node.name === 'w:p').at(-1) === paragraph;
