import { child, element, replace, textOf, type XmlElement, type XmlNode } from './xml-tree';

/** Wrappers that the converter does not know and that hold runs or paragraphs like any other. */
const OPENED = new Set(['w:dir', 'w:bdo', 'w:smartTag', 'w:customXml', 'w14:conflictIns']);
const SHAPES = new Set(['v:oval', 'v:line', 'v:polyline', 'v:arc', 'v:curve', 'v:image']);

/** Lets the converter see what stands in wrappers, choices and rarer signs of a run. */
export function openContainers(root: XmlElement): void {
  replace(root, (found) => {
    const { name, children } = found;
    if (OPENED.has(name)) return children;
    if (name === 'mc:AlternateContent') return choose(found);
    // 拼音指南: the base text stays, with its runs beside the run that held it.
    if (name === 'w:r') return besides(found);
    if (name === 'w:cr') return [element('w:br')];
    if (name === 'w:ptab') return [element('w:tab')];
    if (SHAPES.has(name)) found.name = 'v:rect';
    return undefined;
  });
}

/** Word shows the newer choice; the converter reads the older one, unless only the newer has words. */
function choose(content: XmlElement): XmlNode[] {
  const choice = child(content, 'mc:Choice');
  const fallback = child(content, 'mc:Fallback');
  if (!choice) return fallback?.children ?? [];
  if (!fallback || fallback.children.length === 0) return choice.children;
  return textOf(choice) !== '' && textOf(fallback) === '' ? choice.children : fallback.children;
}

function besides(run: XmlElement): XmlNode[] | undefined {
  const ruby = child(run, 'w:ruby');
  return ruby ? (child(ruby, 'w:rubyBase') ?? ruby).children : undefined;
}

/** Text boxes of the newer kind become those of the older, which the converter reads. */
export function readTextBoxes(root: XmlElement): void {
  replace(root, (found) => {
    if (found.name === 'v:textpath') {
      const words = found.attributes.string ?? '';
      const paragraph = element('w:p', {}, [
        element('w:r', {}, [element('w:t', { 'xml:space': 'preserve' }, [words])]),
      ]);
      return words ? [element('v:textbox', {}, [element('w:txbxContent', {}, [paragraph])])] : [];
    }
    if (found.name !== 'w:drawing') return undefined;
    const boxes: XmlElement[] = [];
    replace(found, (part) => {
      if (part.name !== 'w:txbxContent') return undefined;
      boxes.push(part);
      return [];
    });
    const shapes = boxes.map((box) => element('w:pict', {}, [element('v:textbox', {}, [box])]));
    return boxes.length > 0 ? [found, ...shapes] : undefined;
  });
}
