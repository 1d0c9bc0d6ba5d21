/** One node of a tree as it is drawn; `text` is what typing a letter finds. */
export interface TreeNode {
  id: string;
  text: string;
  children?: readonly TreeNode[];
}

/** A node that is to be seen, with what a screen reader says of its place. */
export interface VisibleNode<N extends TreeNode> {
  node: N;
  level: number;
  position: number;
  size: number;
  parent: string | null;
  expandable: boolean;
  open: boolean;
}

const below = <N extends TreeNode>(node: N) => (node.children ?? []) as readonly N[];

/** The nodes in the order they stand on the page, without those below a closed one. */
export function visibleNodes<N extends TreeNode>(
  nodes: readonly N[],
  open: ReadonlySet<string>,
  level = 1,
  parent: string | null = null,
): VisibleNode<N>[] {
  return nodes.flatMap((node, index) => {
    const children = below(node);
    const isOpen = open.has(node.id);
    const own = {
      ...{ node, level, parent, position: index + 1, size: nodes.length },
      ...{ expandable: children.length > 0, open: isOpen },
    };
    return [own, ...(isOpen ? visibleNodes(children, open, level + 1, node.id) : [])];
  });
}

export type TreeMove =
  { kind: 'focus'; id: string } | { kind: 'open' | 'close'; id: string } | { kind: 'none' };

const none: TreeMove = { kind: 'none' };

/** What a key does, as the ARIA practices have it for a tree. */
export function moveOf<N extends TreeNode>(
  nodes: readonly VisibleNode<N>[],
  at: string,
  key: string,
): TreeMove {
  const index = nodes.findIndex(({ node }) => node.id === at);
  const here = nodes[index];
  if (!here) return none;
  const to = (target: VisibleNode<N> | undefined): TreeMove =>
    target ? { kind: 'focus', id: target.node.id } : none;
  switch (key) {
    case 'ArrowDown':
      return to(nodes[index + 1]);
    case 'ArrowUp':
      return to(nodes[index - 1]);
    case 'Home':
      return to(nodes[0]);
    case 'End':
      return to(nodes.at(-1));
    case 'ArrowRight':
      if (here.expandable && !here.open) return { kind: 'open', id: at };
      return here.expandable ? to(nodes[index + 1]) : none;
    case 'ArrowLeft':
      if (here.expandable && here.open) return { kind: 'close', id: at };
      return here.parent === null ? none : { kind: 'focus', id: here.parent };
    default:
      return key.length === 1 ? to(startingWith(nodes, index, key)) : none;
  }
}

function startingWith<N extends TreeNode>(
  nodes: readonly VisibleNode<N>[],
  index: number,
  letter: string,
): VisibleNode<N> | undefined {
  const after = [...nodes.slice(index + 1), ...nodes.slice(0, index)];
  return after.find(({ node }) => node.text.toLowerCase().startsWith(letter.toLowerCase()));
}

/** The ids of all nodes that have something below them. */
export const branches = (nodes: readonly TreeNode[]): string[] =>
  nodes.flatMap(({ id, children = [] }) =>
    children.length > 0 ? [id, ...branches(children)] : [],
  );
