import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { neighboursOf } from './neighbours';
import { PanelHeader } from './PanelHeader';
import type { Heading } from './PanelHeader';

interface Props extends Heading {
  id: string;
  /** The rows of the list beside it, in their order. */
  ids: readonly string[];
  /** When this changes, the button that was pressed is gone, and the panel takes the focus. */
  about: string | undefined;
  /** Buttons of the panel by key with Alt: the code of the key, and the button's `data-verb`. */
  keys?: Readonly<Record<string, string>>;
  children: ReactNode;
  onMove: (id: string) => void;
  onClose: () => void;
}

/** One record beside its list, which stays where it is; Alt with an arrow goes on. */
export const SidePanel = (props: Props) => {
  const { id, ids, about, keys = {}, children, onMove, onClose, ...heading } = props;
  const [lastAt, setLastAt] = useState(0);
  const paper = useRef<HTMLDivElement>(null);
  const at = ids.indexOf(id);
  if (at >= 0 && at !== lastAt) setLastAt(at);
  const neighbours = neighboursOf(ids, id, lastAt);
  useEffect(() => {
    if (paper.current && !paper.current.contains(document.activeElement)) paper.current.focus();
  }, [about]);
  const byKey = (event: KeyboardEvent) => {
    if (!event.altKey || !(event.target instanceof Node)) return;
    // Keys pressed in a dialog above the panel are the dialog's.
    if (!paper.current?.contains(event.target)) return;
    const { previous, next } = neighbours;
    const wanted = event.key === 'ArrowDown' ? next : event.key === 'ArrowUp' ? previous : null;
    const button = paper.current.querySelector<HTMLButtonElement>(
      `button[data-verb="${keys[event.code] ?? ''}"]`,
    );
    if (wanted === null && !button) return;
    event.preventDefault();
    if (wanted === null) button?.click();
    else onMove(wanted);
  };
  return (
    <Drawer
      anchor="right"
      open
      onClose={onClose}
      onKeyDown={byKey}
      slotProps={{
        paper: {
          ref: paper,
          tabIndex: -1,
          sx: { width: 'min(640px, 100vw)', bgcolor: 'background.default' },
        },
      }}
      sx={{ zIndex: ({ zIndex }) => zIndex.drawer + 2 }}
    >
      <PanelHeader
        {...heading}
        neighbours={neighbours}
        count={ids.length}
        onMove={onMove}
        onClose={onClose}
      />
      <Box sx={{ px: 2, pb: 2 }}>{children}</Box>
    </Drawer>
  );
};
