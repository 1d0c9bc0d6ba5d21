import type { TreeRow } from './rows';

export type TreeMove =
  { kind: 'focus'; id: string } | { kind: 'expand'; id: string } | { kind: 'collapse'; id: string };

/** What an arrow key does in a tree (ARIA Authoring Practices); null for any other key. */
export function moveForKey(rows: readonly TreeRow[], at: string, key: string): TreeMove | null {
  const index = rows.findIndex(({ unit }) => unit.id === at);
  const row = rows[index];
  const focus = (other: TreeRow | undefined): TreeMove | null =>
    other ? { kind: 'focus', id: other.unit.id } : null;
  if (!row) return null;
  switch (key) {
    case 'ArrowDown':
      return focus(rows[index + 1]);
    case 'ArrowUp':
      return focus(rows[index - 1]);
    case 'Home':
      return focus(rows[0]);
    case 'End':
      return focus(rows.at(-1));
    case 'ArrowRight':
      if (!row.hasChildren) return null;
      return row.expanded ? focus(rows[index + 1]) : { kind: 'expand', id: at };
    case 'ArrowLeft':
      if (row.expanded) return { kind: 'collapse', id: at };
      return focus(
        rows
          .slice(0, index)
          .reverse()
          .find(({ level }) => level < row.level),
      );
    default:
      return null;
  }
}
