import { checkBox, isChecked } from './checkboxes';
import { fieldShows } from './field-shows';
import { run, text } from './symbols';
import type { Tell } from './told';
import {
  child,
  childrenOf,
  element,
  isElement,
  numberOf,
  replace,
  walk,
  wordsIn,
} from './xml-tree';
import type { XmlElement, XmlNode } from './xml-tree';

interface Field {
  /** the words between begin and separate are the instruction and not shown */
  inResult: boolean;
  instruction: string;
  form: XmlElement | undefined;
}

const fieldChar = (type: string): XmlElement =>
  run([element('w:fldChar', { 'w:fldCharType': type })]);

/** Makes simple fields complex ones, which the converter shows with their last result. */
export function expandSimpleFields(root: XmlElement): void {
  replace(root, (found) => {
    if (found.name !== 'w:fldSimple') return undefined;
    const instruction = element('w:instrText', {}, [found.attributes['w:instr'] ?? '']);
    return [
      fieldChar('begin'),
      run([instruction]),
      fieldChar('separate'),
      ...found.children.filter((node) => isElement(node) && node.name !== 'w:fldData'),
      fieldChar('end'),
    ];
  });
}

/**
 * Leaves of each field what Word shows: its last result, the box of a check box, the chosen entry of
 * a list; never the words inside its instruction.
 */
export function showFields(root: XmlElement, tell: Tell): void {
  const open: Field[] = [];
  walk(root, (found) => {
    if (found.name !== 'w:r') return;
    found.children = found.children.flatMap((node) => {
      if (!isElement(node)) return [node];
      if (node.name === 'w:fldChar') return [...step(open, node, tell)];
      const hidden = open.some((field) => !field.inResult);
      if (node.name === 'w:instrText') {
        const field = open.at(-1);
        if (field) field.instruction += wordsIn(node);
        return [node];
      }
      return hidden && node.name !== 'w:rPr' ? [] : [node];
    });
  });
}

function step(open: Field[], mark: XmlElement, tell: Tell): XmlNode[] {
  const type = mark.attributes['w:fldCharType'];
  if (type === 'begin') {
    open.push({ inResult: false, instruction: '', form: child(mark, 'w:ffData') });
    // Without its form the converter makes no check box of it.
    return [element('w:fldChar', { 'w:fldCharType': 'begin' })];
  }
  const field = type === 'end' ? open.pop() : open.at(-1);
  if (!field) return [];
  if (type !== 'end') {
    field.inResult = true;
    return [mark];
  }
  if (open.some((outer) => !outer.inResult)) return [mark];
  return [mark, ...shownOf(field, tell)];
}

/** What a field shows that has no result of its own. */
function shownOf({ form, instruction, inResult }: Field, tell: Tell): XmlNode[] {
  const box = child(form, 'w:checkBox');
  if (/\bFORMCHECKBOX\b/.test(instruction)) return [text(checkBox(isChecked(box), '☒'))];
  const list = child(form, 'w:ddList');
  if (list) {
    const at = numberOf(list, 'w:result') ?? numberOf(list, 'w:default') ?? 0;
    return [text(childrenOf(list, 'w:listEntry')[at]?.attributes['w:val'] ?? '')];
  }
  if (inResult) return [];
  const shown = fieldShows(instruction);
  if (shown === undefined) tell('fields');
  return shown ? [text(shown)] : [];
}
