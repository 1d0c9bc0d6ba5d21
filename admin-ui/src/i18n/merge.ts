import type { MessageTree } from './messages';

type Entry = readonly [key: string, tree: string | MessageTree];

/** Texts side by side under their keys. Error: a key given twice, where the later would win. */
export function mergeTrees(...parts: Iterable<Entry>[]): MessageTree {
  const merged: MessageTree = {};
  for (const part of parts)
    for (const [key, tree] of part) {
      if (Object.hasOwn(merged, key)) throw new Error(`the texts of ${key} are given twice`);
      merged[key] = tree;
    }
  return merged;
}
