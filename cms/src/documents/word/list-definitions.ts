import { child, childrenOf, numberOf, switchOf, valueOf, type XmlElement } from './xml-tree';
import type { Styles } from './styles';

export interface Level {
  start: number;
  /** `w:numFmt`, or the pattern of a custom one */
  format: string;
  /** `%1` to `%9` stand for the numbers of the levels */
  text: string;
  suffix: string;
  /** every number in Arabic digits */
  legal: boolean;
  /** the level, counted from 1, after which this one restarts; 0 for never, nothing for any above */
  restart: number | undefined;
  hidden: boolean;
  /** the font of a bullet */
  font: string;
  paragraphStyle: string | undefined;
}

export interface List {
  /** what the lists that count together have in common */
  counter: string;
  levels: Array<Level | undefined>;
  /** the levels that start anew where this list begins */
  starts: Array<number | undefined>;
}

const LEVEL_COUNT = 9;
const MAX_NUMBER = 32_767;
/** A list may take its levels from a style, which names another list; not for ever. */
const MAX_LINKS = 5;

/** The lists of a document by `w:numId` (ECMA-376 part 1, 17.9). */
export function readLists(root: XmlElement, styles: Styles): (id: string) => List | undefined {
  const abstracts = new Map(
    childrenOf(root, 'w:abstractNum').map((found) => [found.attributes['w:abstractNumId'], found]),
  );
  const numbers = new Map(
    childrenOf(root, 'w:num').map((found) => [found.attributes['w:numId'], found]),
  );
  const lists = new Map<string, List | undefined>();

  const read = (id: string, links: number): List | undefined => {
    const number = numbers.get(id);
    const counter = valueOf(number, 'w:abstractNumId');
    const abstract = abstracts.get(counter);
    if (!number || counter === undefined || !abstract || links > MAX_LINKS) return undefined;
    const link = valueOf(abstract, 'w:numStyleLink');
    const linked = link === undefined ? undefined : linkedId(styles, link);
    const from = linked === undefined || linked === id ? undefined : read(linked, links + 1);
    const levels = from ? [...from.levels] : readLevels(abstract);
    const starts = new Array<number | undefined>(LEVEL_COUNT).fill(undefined);
    for (const override of childrenOf(number, 'w:lvlOverride')) {
      const at = levelIndex(override);
      if (at === undefined) continue;
      const own = child(override, 'w:lvl');
      if (own) levels[at] = readLevel(own);
      const start = numberOf(override, 'w:startOverride');
      if (start !== undefined) starts[at] = bounded(start);
    }
    return { counter: from?.counter ?? counter, levels, starts };
  };
  return (id) => {
    if (!lists.has(id)) lists.set(id, read(id, 0));
    return lists.get(id);
  };
}

function linkedId(styles: Styles, style: string): string | undefined {
  const [found] = styles.chain('numbering', style);
  return valueOf(child(child(found?.element, 'w:pPr'), 'w:numPr'), 'w:numId');
}

function readLevels(abstract: XmlElement): Array<Level | undefined> {
  const levels = new Array<Level | undefined>(LEVEL_COUNT).fill(undefined);
  for (const found of childrenOf(abstract, 'w:lvl')) {
    const at = levelIndex(found);
    if (at !== undefined) levels[at] ??= readLevel(found);
  }
  return levels;
}

function levelIndex({ attributes }: XmlElement): number | undefined {
  const at = Number(attributes['w:ilvl'] ?? 0);
  return Number.isInteger(at) && at >= 0 && at < LEVEL_COUNT ? at : undefined;
}

function readLevel(level: XmlElement): Level {
  const properties = child(level, 'w:rPr');
  const fonts = child(properties, 'w:rFonts')?.attributes ?? {};
  return {
    start: bounded(numberOf(level, 'w:start') ?? 0),
    format: readFormat(level),
    text: valueOf(level, 'w:lvlText') ?? '',
    suffix: valueOf(level, 'w:suff') ?? 'tab',
    legal: switchOf(level, 'w:isLgl') ?? false,
    restart: numberOf(level, 'w:lvlRestart'),
    hidden: switchOf(properties, 'w:vanish') ?? false,
    font: fonts['w:ascii'] ?? fonts['w:hAnsi'] ?? '',
    paragraphStyle: valueOf(level, 'w:pStyle'),
  };
}

/** A custom format stands in a choice of newer words than its fallback. */
function readFormat(level: XmlElement): string {
  const choice = child(child(level, 'mc:AlternateContent'), 'mc:Choice');
  const format = child(choice, 'w:numFmt') ?? child(level, 'w:numFmt');
  return format?.attributes['w:format'] ?? format?.attributes['w:val'] ?? 'decimal';
}

const bounded = (value: number): number => Math.min(Math.max(value, 0), MAX_NUMBER);
