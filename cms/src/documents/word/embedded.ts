import { randomUUID } from 'node:crypto';
import { posix } from 'node:path';
import type { WordPackage } from '../package-reader';
import type { Relationship } from './relationships';
import { run, text } from './symbols';
import type { Tell } from './told';
import { childrenOf, element, parseXml, replace, type XmlElement } from './xml-tree';

/** A foreign document that stands in the text as a part of its own (`w:altChunk`). */
export interface EmbeddedPart {
  /** the words that keep its place in the page until it is converted */
  token: string;
  kind: 'html' | 'text' | 'docx';
  content: Buffer;
}

/** Keeps the place of each embedded document with a paragraph of its own; others are told. */
export function markEmbedded(
  root: XmlElement,
  parts: WordPackage,
  relationships: Relationship[],
  tell: Tell,
): EmbeddedPart[] {
  const embedded: EmbeddedPart[] = [];
  replace(root, (found) => {
    if (found.name === 'w:subDoc') tell('embedded-parts');
    if (found.name !== 'w:altChunk') return undefined;
    const name = relationships.find(({ id }) => id === found.attributes['r:id'])?.target ?? '';
    const content = parts.get(name);
    const kind = content && kindOf(name, content, parts);
    if (!content || !kind) {
      tell('embedded-parts');
      return [];
    }
    const token = `embedded ${randomUUID()}`;
    embedded.push({ token, kind, content });
    return [element('w:p', {}, [run([text(token)])])];
  });
  return embedded;
}

function kindOf(
  name: string,
  content: Buffer,
  parts: WordPackage,
): EmbeddedPart['kind'] | undefined {
  if (content.subarray(0, 2).toString('latin1') === 'PK') return 'docx';
  const type = contentType(name, parts);
  if (/html/.test(type)) return 'html';
  return type === 'text/plain' ? 'text' : undefined;
}

function contentType(name: string, parts: WordPackage): string {
  const extension = posix.extname(name).slice(1).toLowerCase();
  if (/^x?html?$/.test(extension)) return 'text/html';
  if (extension === 'txt') return 'text/plain';
  const xml = parts.get('[Content_Types].xml');
  if (!xml) return '';
  const types = parseXml(xml.toString('utf8'));
  const own = childrenOf(types, 'ct:Override').find(
    (each) => each.attributes.PartName === `/${name}`,
  );
  const usual = childrenOf(types, 'ct:Default').find(
    (each) => each.attributes.Extension?.toLowerCase() === extension,
  );
  return (own ?? usual)?.attributes.ContentType ?? '';
}
