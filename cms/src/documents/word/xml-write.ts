import { NAMESPACES } from './namespaces';
import { isElement, type XmlElement } from './xml-tree';

const DECLARATIONS = Object.entries(NAMESPACES)
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join('');
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const SPECIAL = /[&<>"]/;

/** A part again, with the elements and attributes of the vocabularies that are known. */
export function writeXml(root: XmlElement): string {
  const pieces: string[] = [];
  write(root, DECLARATIONS, pieces);
  return pieces.join('');
}

function write(element: XmlElement, declarations: string, pieces: string[]): void {
  if (!isKnown(element.name)) return;
  pieces.push('<', element.name, declarations);
  for (const name in element.attributes) {
    if (name.startsWith('xmlns') || (name.includes(':') && !isKnown(name))) continue;
    pieces.push(' ', name, '="', escape(element.attributes[name] ?? ''), '"');
  }
  if (element.children.length === 0) {
    pieces.push('/>');
    return;
  }
  pieces.push('>');
  for (const node of element.children) {
    if (isElement(node)) write(node, '', pieces);
    else pieces.push(escape(node));
  }
  pieces.push('</', element.name, '>');
}

const isKnown = (name: string): boolean => {
  const at = name.indexOf(':');
  return at < 0 || Object.hasOwn(NAMESPACES, name.slice(0, at));
};

const escape = (text: string): string =>
  SPECIAL.test(text) ? text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign) : text;
