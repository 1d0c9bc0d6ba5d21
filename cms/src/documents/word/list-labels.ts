import { ListCounters } from './list-counters';
import type { List } from './list-definitions';
import { isKnownFormat } from './number-formats';
import { LEVELS, levelStyle, paragraphStyle, type Styles } from './styles';
import { symbolRun } from './symbols';
import type { Tell } from './told';
import { child, childAt, element, numberOf, valueOf, walk, type XmlElement } from './xml-tree';

type FindList = (id: string) => List | undefined;

/**
 * Writes the label that Word computes in front of each list paragraph, as text, and indents it by
 * its level. No list is left for the converter, which would count anew.
 * @returns the levels by which paragraphs stand in
 */
export function writeLabels(
  root: XmlElement,
  lists: FindList,
  styles: Styles,
  tell: Tell,
): Set<number> {
  const indents = new Set<number>();
  const counters = new ListCounters();
  walk(root, (paragraph) => {
    if (paragraph.name !== 'w:p') return;
    const place = placeOf(paragraph, lists, styles);
    const level = place?.list.levels[place.at];
    if (place && level && !losesItsEnd(paragraph)) {
      const text = counters.next(place.id, place.list, place.at);
      if (level.format !== 'bullet' && !isKnownFormat(level.format)) tell('list-formats');
      const bare = level.suffix === 'nothing' || (level.suffix === 'tab' && WIDE_END.test(text));
      if (text && !level.hidden) {
        const at = paragraph.children[0] === child(paragraph, 'w:pPr') ? 1 : 0;
        paragraph.children.splice(at, 0, symbolRun(text, level.font, bare ? '' : ' '));
      }
      if (indent(paragraph, place.at, styles)) indents.add(place.at);
    }
    const properties = child(paragraph, 'w:pPr');
    if (properties) properties.children = properties.children.filter(isNotList);
  });
  return indents;
}

/** Signs of full width bring the gap to the words with them. */
const WIDE_END = /[、，。．：；）】〕〉》]$/;

const isNotList = (node: XmlElement | string): boolean =>
  typeof node === 'string' || node.name !== 'w:numPr';

/** A paragraph whose mark is deleted goes on in the next one, which bears the label. */
const losesItsEnd = (paragraph: XmlElement): boolean =>
  childAt(paragraph, 'w:pPr', 'w:rPr', 'w:del') !== undefined;

/** Where a paragraph stands in which list: by itself, or by its style and what that is based on. */
function placeOf(paragraph: XmlElement, lists: FindList, styles: Styles) {
  const direct = childAt(paragraph, 'w:pPr', 'w:numPr');
  const chain = styles.chain('paragraph', paragraphStyle(paragraph));
  const inherited = chain
    .map((style) => childAt(style.element, 'w:pPr', 'w:numPr'))
    .filter((found) => found !== undefined);
  const id = [direct, ...inherited]
    .map((found) => valueOf(found, 'w:numId'))
    .find((found) => found !== undefined);
  const list = id === undefined || id === '0' ? undefined : lists(id);
  if (id === undefined || !list) return undefined;
  const names = chain.map((style) => style.id);
  const ofStyle = list.levels.findIndex(
    (level) => level?.paragraphStyle !== undefined && names.includes(level.paragraphStyle),
  );
  const at =
    numberOf(direct, 'w:ilvl') ??
    (ofStyle >= 0 ? ofStyle : undefined) ??
    inherited.map((found) => numberOf(found, 'w:ilvl')).find((found) => found !== undefined) ??
    0;
  return { id, list, at };
}

const HEADING = /^(heading|标题|title|subtitle)( ?\d)?$/i;

/** Headings keep their style; other list paragraphs take that of their level. */
function indent(paragraph: XmlElement, at: number, styles: Styles): boolean {
  const [style] = styles.chain('paragraph', paragraphStyle(paragraph));
  if (!LEVELS.includes(at) || (style && HEADING.test(style.name))) return false;
  let properties = child(paragraph, 'w:pPr');
  if (!properties) {
    properties = element('w:pPr');
    paragraph.children.unshift(properties);
  }
  properties.children = [
    element('w:pStyle', { 'w:val': levelStyle(at) }),
    ...properties.children.filter((node) => typeof node === 'string' || node.name !== 'w:pStyle'),
  ];
  return true;
}
