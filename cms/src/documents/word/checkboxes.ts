import { run, text } from './symbols';
import { child, childAt, replace, switchOf, textOf, walk, type XmlElement } from './xml-tree';

/** ☐, or the sign of a ticked box: Word crosses the boxes of old forms and ticks newer ones. */
export const checkBox = (checked: boolean, ticked: string): string => (checked ? ticked : '☐');

/** Whether a box of an old form (FORMCHECKBOX) is ticked. */
export const isChecked = (box: XmlElement | undefined): boolean =>
  switchOf(box, 'w:checked') ?? switchOf(box, 'w:default') ?? false;

/**
 * Content controls give way to what they hold. A check box shows the sign it holds, as Word does;
 * where it holds none, one is written by its state.
 */
export function openContentControls(root: XmlElement): void {
  replace(root, (control) => {
    if (control.name !== 'w:sdt') return undefined;
    const content = child(control, 'w:sdtContent')?.children ?? [];
    const box = childAt(control, 'w:sdtPr', 'w14:checkbox');
    if (!box || holdsSign(control)) return content;
    const state = child(box, 'w14:checked')?.attributes['w14:val'] ?? '0';
    return [run([text(checkBox(!/^(0|false|off)$/.test(state), '☒'))])];
  });
}

function holdsSign(control: XmlElement): boolean {
  let symbol = false;
  walk(control, (found) => (symbol ||= found.name === 'w:sym'));
  return symbol || textOf(control).trim() !== '';
}
