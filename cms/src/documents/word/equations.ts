import { run, text } from './symbols';
import { child, childrenOf, element, isElement, replace, textOf } from './xml-tree';
import type { XmlElement } from './xml-tree';

/** Writes equations as a line of text with raised and lowered parts, which is what can be read. */
export function writeEquations(root: XmlElement): void {
  replace(root, (found) =>
    found.name === 'm:oMath'
      ? inLine(found)
      : found.name === 'm:oMathPara'
        ? opened(found)
        : undefined,
  );
}

/** An equation of its own line stands in a paragraph; its runs stay there. */
const opened = (paragraph: XmlElement) =>
  paragraph.children.filter((node) => !isElement(node) || !node.name.startsWith('m:'));

const plain = (words: string): XmlElement => run([text(words)]);
const set = (words: string, alignment: string): XmlElement[] =>
  words === ''
    ? []
    : [run([element('w:rPr', {}, [element('w:vertAlign', { 'w:val': alignment })]), text(words)])];
const raised = (part: XmlElement | undefined) => set(part ? textOf(part) : '', 'superscript');
const lowered = (part: XmlElement | undefined) => set(part ? textOf(part) : '', 'subscript');

function inLine(parent: XmlElement | undefined): XmlElement[] {
  return (parent?.children ?? []).flatMap((node) => (isElement(node) ? part(node) : []));
}

function part(node: XmlElement): XmlElement[] {
  const inner = (name: string) => inLine(child(node, name));
  const setting = (name: string) => child(child(node, `${node.name}Pr`), name)?.attributes['m:val'];
  switch (node.name) {
    case 'm:r':
      return [plain(textOf(node))];
    case 'm:f':
      return [...bracketed(child(node, 'm:num')), plain('/'), ...bracketed(child(node, 'm:den'))];
    case 'm:sSup':
      return [...inner('m:e'), ...raised(child(node, 'm:sup'))];
    case 'm:sSub':
      return [...inner('m:e'), ...lowered(child(node, 'm:sub'))];
    case 'm:sSubSup':
      return [...inner('m:e'), ...lowered(child(node, 'm:sub')), ...raised(child(node, 'm:sup'))];
    case 'm:rad':
      return [...raised(child(node, 'm:deg')), plain('√'), ...bracketed(child(node, 'm:e'))];
    case 'm:nary':
      return [
        plain(setting('m:chr') ?? '∫'),
        ...lowered(child(node, 'm:sub')),
        ...raised(child(node, 'm:sup')),
        ...inner('m:e'),
      ];
    case 'm:d': {
      const between = plain(setting('m:sepChr') ?? '|');
      const parts = childrenOf(node, 'm:e').map(inLine);
      const middle = parts.flatMap((each, at) => (at > 0 ? [between, ...each] : each));
      return [plain(setting('m:begChr') ?? '('), ...middle, plain(setting('m:endChr') ?? ')')];
    }
    case 'm:mr':
      return [
        ...childrenOf(node, 'm:e').flatMap((each) => [...inLine(each), plain(' ')]),
        plain('; '),
      ];
    case 'w:r':
      return [node];
    default:
      return inLine(node);
  }
}

/** One sign stands alone; more need brackets on one line. */
function bracketed(parent: XmlElement | undefined): XmlElement[] {
  const words = parent ? textOf(parent) : '';
  const inside = inLine(parent);
  return words.length > 1 && !/^[\d.]+$/.test(words) && !/^\(.*\)$/.test(words)
    ? [plain('('), ...inside, plain(')')]
    : inside;
}
