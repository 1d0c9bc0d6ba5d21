import type { DocumentWarning } from './errors';
import { mainPart, type WordPackage } from './package-reader';
import { countElements } from './xml-scan';

// A footer that holds only a page number loses nothing a reader misses.
const ONLY_PAGE_NUMBER = /^[\s\d\-–—―－·/第页共]*(page|of)?[\s\d]*$/i;

/** What the page cannot show although the file has it: found in the parts, before conversion. */
export function lostContent(parts: WordPackage): DocumentWarning[] {
  const warnings: DocumentWarning[] = [];
  const add = (key: DocumentWarning['key'], params: DocumentWarning['params'] = {}) =>
    warnings.push({ key, params });
  const body = mainPart(parts) ?? Buffer.alloc(0);

  const insertions = countElements(body, 'w:ins');
  const deletions = countElements(body, 'w:del');
  if (insertions + deletions > 0) add('tracked-changes', { insertions, deletions });
  const comments = countElements(parts.get('word/comments.xml') ?? Buffer.alloc(0), 'w:comment');
  if (comments > 0) add('comments', { count: comments });
  if (hasHeaderContent(parts)) add('headers-footers');
  const charts = countParts(parts, /^word\/charts\/chart\w*\.xml$/);
  if (charts > 0) add('charts', { count: charts });
  if (countParts(parts, /^word\/diagrams\/data\w*\.xml$/) > 0) add('diagrams');
  if (countElements(body, 'm:oMath') > 0) add('equations');
  // A chart keeps its own sheet among the embedded objects.
  const objects = countElements(body, 'o:OLEObject');
  if (objects > 0) add('embedded-objects', { count: objects });
  return warnings;
}

const countParts = (parts: WordPackage, name: RegExp): number =>
  [...parts.keys()].filter((part) => name.test(part)).length;

function hasHeaderContent(parts: WordPackage): boolean {
  return [...parts].some(([name, xml]) => {
    if (!/^word\/(header|footer)\d*\.xml$/.test(name)) return false;
    if (countElements(xml, 'w:drawing') + countElements(xml, 'w:pict') > 0) return true;
    const runs = xml.toString('utf8').matchAll(/<w:t(?: [^>]*)?>([^<]*)/g);
    return !ONLY_PAGE_NUMBER.test([...runs].map((run) => run[1] ?? '').join(''));
  });
}
