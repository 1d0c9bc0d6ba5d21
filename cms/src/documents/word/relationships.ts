import { posix } from 'node:path';
import type { WordPackage } from '../package-reader';
import { childrenOf, parseXml } from './xml-tree';

export interface Relationship {
  id: string;
  /** the last word of its address, such as `styles` */
  type: string;
  /** the name of a part of the file */
  target: string;
}

/** What a part refers to inside the file; what lies outside is left out. */
export function readRelationships(parts: WordPackage, partName: string): Relationship[] {
  const folder = posix.dirname(partName);
  const xml = parts.get(`${folder}/_rels/${posix.basename(partName)}.rels`);
  if (!xml) return [];
  return childrenOf(parseXml(xml.toString('utf8')), 'rel:Relationship').flatMap(
    ({ attributes }) => {
      if (attributes.TargetMode === 'External') return [];
      const { Id: id = '', Type: type = '', Target: target = '' } = attributes;
      const name = posix.resolve('/', folder, target).slice(1);
      return [{ id, type: type.slice(type.lastIndexOf('/') + 1), target: name }];
    },
  );
}

/** The part of a kind that the body refers to, under whatever name; by its usual name else. */
export function partOfKind(
  parts: WordPackage,
  relationships: Relationship[],
  kind: string,
): string {
  const found = relationships.find(({ type, target }) => type === kind && parts.has(target));
  return found?.target ?? `word/${kind}.xml`;
}
