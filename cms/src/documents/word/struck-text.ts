import type { Styles } from './styles';
import { child, element, isElement, walk, type XmlElement } from './xml-tree';

/** Text struck once or twice, by itself or by a style, is struck for the converter, which knows only the first. */
export function strike(root: XmlElement, styles: Styles): void {
  let paragraph: XmlElement | undefined;
  walk(root, (found) => {
    if (found.name === 'w:p') paragraph = found;
    if (found.name !== 'w:r') return;
    const struck =
      styles.isOn('w:strike', found, paragraph) || styles.isOn('w:dstrike', found, paragraph);
    let properties = child(found, 'w:rPr');
    if (!properties) {
      if (!struck) return;
      properties = element('w:rPr');
      found.children.unshift(properties);
    }
    properties.children = properties.children.filter(
      (node) => !isElement(node) || !/^w:d?strike$/.test(node.name),
    );
    if (struck) properties.children.push(element('w:strike'));
  });
}
