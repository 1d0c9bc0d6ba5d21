import { mainPartName, type WordPackage } from '../package-reader';
import { openContentControls } from './checkboxes';
import { readColumnWidths, type ColumnWidths } from './column-widths';
import { openContainers, readTextBoxes } from './containers';
import { markEmbedded, type EmbeddedPart } from './embedded';
import { writeEquations } from './equations';
import { expandSimpleFields, showFields } from './fields';
import { leaveOutHidden } from './hidden-text';
import { readLists } from './list-definitions';
import { writeLabels } from './list-labels';
import { partOfKind, readRelationships } from './relationships';
import { strike } from './struck-text';
import { readStyles, reducedStyles } from './styles';
import { readSymbols } from './symbols';
import { squareTables } from './tables';
import type { Tell } from './told';
import { acceptChanges, keepLastMarks } from './tracked-changes';
import { trim } from './trim';
import { tellUnread } from './unread';
import { element, parseXml, type XmlElement } from './xml-tree';
import { writeXml } from './xml-write';

export interface PreparedPackage {
  parts: WordPackage;
  embedded: EmbeddedPart[];
  /** of the list paragraphs that stand in */
  levels: Set<number>;
  /** of the tables of the page, in their order */
  widths: ColumnWidths[];
}

/**
 * Writes what Word computes or decides when it shows a file (labels of lists, results of fields,
 * hidden text …) into the parts, so that the converter finds it as plain content.
 * @throws ConversionError when a part is no proper XML
 */
export function prepare(parts: WordPackage, tell: Tell): PreparedPackage {
  const read = (name: string): XmlElement | undefined => {
    const xml = parts.get(name);
    return xml && parseXml(xml.toString('utf8'));
  };
  const main = mainPartName(parts) ?? '';
  const relationships = readRelationships(parts, main);
  const named = (kind: string) => partOfKind(parts, relationships, kind);
  const styleRoot = read(named('styles')) ?? element('w:styles');
  const styles = readStyles(styleRoot);
  const lists = readLists(read(named('numbering')) ?? element('w:numbering'), styles);
  const embedded: EmbeddedPart[] = [];
  const widths: ColumnWidths[] = [];
  const levels = new Set<number>();
  const prepared = new Map(parts);

  for (const name of [main, named('footnotes'), named('endnotes')]) {
    const root = read(name);
    if (!root) continue;
    acceptChanges(root);
    openContentControls(root);
    openContainers(root);
    readTextBoxes(root);
    expandSimpleFields(root);
    showFields(root, tell);
    leaveOutHidden(root, styles, tell);
    strike(root, styles);
    writeEquations(root);
    readSymbols(root);
    keepLastMarks(root);
    embedded.push(...markEmbedded(root, parts, readRelationships(parts, name), tell));
    for (const level of writeLabels(root, lists, styles, tell)) levels.add(level);
    squareTables(root);
    widths.push(...readColumnWidths(root));
    tellUnread(root, tell);
    trim(root);
    prepared.set(name, Buffer.from(writeXml(root)));
  }
  prepared.set(named('styles'), Buffer.from(writeXml(reducedStyles(styleRoot))));
  // The labels are written; with the definitions the converter would count once more.
  prepared.delete(named('numbering'));
  prepared.delete('word/numbering.xml');
  return { parts: prepared, embedded, levels, widths };
}
