import { Parser } from 'htmlparser2';
import { ConversionError } from '../errors';
import { canonicalPrefix } from './namespaces';

/** An element of a Word part; its name bears the usual prefix, such as `w:p`, whatever the file's. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

// Word nests a few dozen deep; what comes after recurses.
const MAX_DEPTH = 1_000;
const HOLDS_TEXT = /:(t|delText|instrText|delInstrText)$|^c:(v|f)$/;

/**
 * Reads a part. Space between elements is dropped, and so are comments.
 * @throws ConversionError `damaged` when elements do not close in order; `too-complex` when too deep
 */
export function parseXml(xml: string): XmlElement {
  const prefixes = new Map<string, string>();
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let top = root;
  const canonical = (name: string): string => {
    const at = name.indexOf(':');
    const prefix = at < 0 ? '' : name.slice(0, at);
    const known = prefixes.get(prefix);
    return known === undefined ? name : `${known}:${name.slice(at + 1)}`;
  };
  const source = xml.startsWith('\ufeff') ? xml.slice(1) : xml;
  const parser = new Parser(
    {
      onopentag: (name, given) => {
        for (const key in given) {
          if (key === 'xmlns') prefixes.set('', canonicalPrefix(given[key] ?? '', ''));
          else if (key.startsWith('xmlns:')) {
            const prefix = key.slice(6);
            prefixes.set(prefix, canonicalPrefix(given[key] ?? '', prefix));
          }
        }
        const attributes: Record<string, string> = {};
        for (const key in given) {
          if (key.includes(':') && !key.startsWith('xmlns')) {
            attributes[canonical(key)] = given[key] ?? '';
          } else attributes[key] = given[key] ?? '';
        }
        const element = { name: canonical(name), attributes, children: [] };
        top.children.push(element);
        open.push(element);
        if (open.length > MAX_DEPTH) throw new ConversionError('too-complex', 'nested too deep');
        top = element;
      },
      ontext: (text) => {
        if (!HOLDS_TEXT.test(top.name)) return;
        const last = top.children.length - 1;
        const before = top.children[last];
        if (typeof before === 'string') top.children[last] = before + text;
        else top.children.push(text);
      },
      onclosetag: (name, implied) => {
        const closesItself = source.charAt(parser.endIndex - 1) === '/';
        if (implied && !closesItself) throw new ConversionError('damaged', `${name} is not closed`);
        open.pop();
        top = open.at(-1) ?? root;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(source);
  const [document] = root.children.filter((node) => typeof node !== 'string');
  if (!document) throw new ConversionError('damaged', 'no element');
  return document;
}

export const element = (
  name: string,
  attributes: Record<string, string> = {},
  children: XmlNode[] = [],
): XmlElement => ({ name, attributes, children });

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** The words right inside an element, such as those of one `w:t`. */
export const wordsIn = ({ children }: XmlElement): string =>
  children.filter((node) => typeof node === 'string').join('');

/** The first child of that name. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  if (!parent) return undefined;
  for (const node of parent.children) if (isElement(node) && node.name === name) return node;
  return undefined;
}

/** The child at the end of a path of names. */
export const childAt = (parent: XmlElement | undefined, ...names: string[]) =>
  names.reduce((at, name) => child(at, name), parent);

export const childrenOf = (parent: XmlElement | undefined, name: string): XmlElement[] =>
  (parent?.children ?? []).filter(
    (node): node is XmlElement => isElement(node) && node.name === name,
  );

/** The `w:val` of a child. */
export const valueOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  child(parent, name)?.attributes['w:val'];

/** A number of `w:val`; nothing when it is not a whole one. */
export function numberOf(parent: XmlElement | undefined, name: string): number | undefined {
  const value = valueOf(parent, name);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** A switch such as `w:vanish`: nothing when it is not there, since a style may then decide. */
export function switchOf(parent: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(parent, name);
  return found && !/^(0|false|off)$/.test(found.attributes['w:val'] ?? '1');
}

/** Every element below, in the order of the document. */
export function walk(parent: XmlElement, visit: (found: XmlElement) => void): void {
  for (const node of parent.children) {
    if (!isElement(node)) continue;
    visit(node);
    walk(node, visit);
  }
}

/** Puts other nodes in the place of some elements, the innermost first. */
export function replace(
  parent: XmlElement,
  become: (found: XmlElement) => XmlNode[] | undefined,
): void {
  let changed = false;
  const children = parent.children.flatMap((node) => {
    if (!isElement(node)) return [node];
    replace(node, become);
    const instead = become(node);
    changed ||= instead !== undefined;
    return instead ?? [node];
  });
  if (changed) parent.children = children;
}

/** The words of an element, as they stand in `w:t`. */
export function textOf(parent: XmlElement): string {
  let text = '';
  walk(parent, (found) => {
    if (found.name === 'w:t' || found.name === 'm:t') text += wordsIn(found);
  });
  return text;
}
