import {
  child,
  childAt,
  childrenOf,
  element,
  switchOf,
  valueOf,
  type XmlElement,
} from './xml-tree';

type StyleType = 'paragraph' | 'character' | 'table' | 'numbering';

interface Style {
  id: string;
  name: string;
  element: XmlElement;
}

/** The styles of a document, looked up along what each is based on. */
export interface Styles {
  /** a style and what it is based on, the nearest first */
  chain: (type: StyleType, id: string | undefined) => Style[];
  /** whether a switch such as `w:vanish` is on for a run of a paragraph */
  isOn: (name: string, run: XmlElement, paragraph: XmlElement | undefined) => boolean;
}

// Longer chains are mistakes or attacks; Word's own are short.
const MAX_CHAIN = 20;

export function readStyles(root: XmlElement): Styles {
  const all = new Map<string, Style>();
  for (const found of childrenOf(root, 'w:style')) {
    const id = found.attributes['w:styleId'] ?? '';
    const key = `${found.attributes['w:type']} ${id}`;
    if (!all.has(key)) all.set(key, { id, name: valueOf(found, 'w:name') ?? '', element: found });
  }
  const defaults = { paragraph: defaultId(root, 'paragraph'), character: undefined };

  const chain = (type: StyleType, id: string | undefined): Style[] => {
    const styles: Style[] = [];
    let next = id;
    while (next !== undefined && styles.length < MAX_CHAIN) {
      const style = all.get(`${type} ${next}`);
      if (!style || styles.includes(style)) break;
      styles.push(style);
      next = valueOf(style.element, 'w:basedOn');
    }
    return styles;
  };
  const switches = new Map<string, boolean>();
  const inStyle = (type: 'paragraph' | 'character', id: string | undefined, name: string) => {
    const key = `${type} ${id} ${name}`;
    const known = switches.get(key);
    if (known !== undefined) return known;
    const said = chain(type, id ?? defaults[type])
      .map((style) => switchOf(child(style.element, 'w:rPr'), name))
      .find((value) => value !== undefined);
    switches.set(key, said ?? false);
    return said ?? false;
  };

  /** Word's rule for switches (17.7.3): the run itself decides, else the styles turn one another round. */
  const isOn: Styles['isOn'] = (name, run, paragraph) => {
    const properties = child(run, 'w:rPr');
    const direct = switchOf(properties, name);
    if (direct !== undefined) return direct;
    const ofParagraph = inStyle('paragraph', paragraphStyle(paragraph), name);
    const runStyle = valueOf(properties, 'w:rStyle');
    return runStyle !== undefined && inStyle('character', runStyle, name)
      ? !ofParagraph
      : ofParagraph;
  };
  return { chain, isOn };
}

export const paragraphStyle = (paragraph: XmlElement | undefined): string | undefined =>
  childAt(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'];

function defaultId(root: XmlElement, type: StyleType): string | undefined {
  return childrenOf(root, 'w:style').find(
    ({ attributes }) =>
      attributes['w:type'] === type && /^(1|true|on)$/.test(attributes['w:default'] ?? ''),
  )?.attributes['w:styleId'];
}

/** The style of a list paragraph at a level; the page indents by it. */
export const levelStyle = (level: number): string => `milepost-level-${level}`;
export const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Only what the converter reads of the styles: type, name and identity; and one for each level. */
export function reducedStyles(root: XmlElement): XmlElement {
  const kept = childrenOf(root, 'w:style').map((style) =>
    element('w:style', style.attributes, childrenOf(style, 'w:name')),
  );
  const levels = LEVELS.map((level) =>
    element('w:style', { 'w:type': 'paragraph', 'w:styleId': levelStyle(level) }, [
      element('w:name', { 'w:val': levelStyle(level) }),
    ]),
  );
  return element('w:styles', {}, [...kept, ...levels]);
}
