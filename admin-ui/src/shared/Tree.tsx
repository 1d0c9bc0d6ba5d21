import ClosedIcon from '@mui/icons-material/ChevronRight';
import OpenIcon from '@mui/icons-material/ExpandMore';
import Box from '@mui/material/Box';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { branches, moveOf, visibleNodes } from './tree-keys';
import type { TreeNode, VisibleNode } from './tree-keys';

interface Props<N extends TreeNode> {
  label: string;
  nodes: readonly N[];
  /** What stands in a node's line. */
  line: (node: N) => ReactNode;
  /** Enter and a double click; a click only opens and closes. */
  onChoose?: (node: N) => void;
}

/** A tree for mouse and keyboard: arrows, Home, End, first letters, Enter. All open at first. */
export function Tree<N extends TreeNode>({ label, nodes, line, onChoose }: Props<N>) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const open = new Set(branches(nodes).filter((id) => !closed.has(id)));
  const visible = visibleNodes(nodes, open);
  const current = visible.some(({ node }) => node.id === active) ? active : visible[0]?.node.id;

  const toggle = (id: string, isOpen: boolean) =>
    setClosed(new Set(isOpen ? [...closed, id] : [...closed].filter((one) => one !== id)));
  const focus = (id: string) => {
    setActive(id);
    const items = [...(tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])];
    items.find(({ dataset }) => dataset['node'] === id)?.focus();
  };
  const pressed = (event: KeyboardEvent, { node }: VisibleNode<N>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (event.key === 'Enter') return onChoose?.(node);
    const move = moveOf(visible, node.id, event.key);
    if (move.kind === 'none') return;
    event.preventDefault();
    if (move.kind === 'focus') focus(move.id);
    else toggle(move.id, move.kind === 'close');
  };

  return (
    <Box role="tree" aria-label={label} ref={tree}>
      {visible.map((one) => (
        <Box
          key={one.node.id}
          role="treeitem"
          aria-level={one.level}
          aria-posinset={one.position}
          aria-setsize={one.size}
          {...(one.expandable ? { 'aria-expanded': one.open } : {})}
          tabIndex={one.node.id === current ? 0 : -1}
          data-node={one.node.id}
          onFocus={() => setActive(one.node.id)}
          onKeyDown={(event) => pressed(event, one)}
          onClick={() => one.expandable && toggle(one.node.id, one.open)}
          onDoubleClick={() => onChoose?.(one.node)}
          sx={{
            ...{ display: 'flex', alignItems: 'flex-start', gap: 0.5, py: 0.5, borderRadius: 1 },
            pl: { xs: (one.level - 1) * 1.5, sm: (one.level - 1) * 3 },
            cursor: one.expandable ? 'pointer' : 'default',
            '&:hover': { bgcolor: 'action.hover' },
            '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main' },
          }}
        >
          <Box component="span" sx={{ width: 24, flexShrink: 0, lineHeight: 1 }} aria-hidden>
            {one.expandable ? one.open ? <OpenIcon /> : <ClosedIcon /> : null}
          </Box>
          <Box sx={{ minWidth: 0, flexGrow: 1 }}>{line(one.node)}</Box>
        </Box>
      ))}
    </Box>
  );
}
