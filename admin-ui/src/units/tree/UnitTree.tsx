import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';

import { useCan } from '../../shared/use-me';
import { MoveDialog } from '../forms/MoveDialog';
import type { Unit } from '../types';
import { moveForKey } from './keys';
import { TreeItem } from './TreeItem';
import { useUnitDrag } from './use-unit-drag';
import { usePlanned } from './use-planned';
import type { Tree } from './use-tree';

/** The organisation as a tree: by arrows, by mouse, by touch (WAI-ARIA tree pattern). */
export const UnitTree = ({ tree }: { tree: Tree }) => {
  const { units, rows, toggle } = tree;
  const translate = useTranslate();
  const navigate = useNavigate();
  const mayMove = useCan('units', 'move');
  const planned = usePlanned();
  const [at, setAt] = useState<string>();
  const [move, setMove] = useState<{ unit: Unit; parent: Unit } | null>(null);
  const carry = useUnitDrag(units, (unit, parent) => setMove({ unit, parent }));
  const box = useRef<HTMLDivElement>(null);
  const focused = rows.some(({ unit }) => unit.id === at) ? at : rows[0]?.unit.id;

  const focus = (id: string) => {
    setAt(id);
    box.current?.querySelector<HTMLElement>(`#unit-${id}`)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    const unit = rows.find((row) => row.unit.id === focused)?.unit;
    if (!unit || event.target !== event.currentTarget.querySelector(`#unit-${unit.id}`)) return;
    const treeMove = moveForKey(rows, unit.id, event.key);
    if (treeMove?.kind === 'focus') focus(treeMove.id);
    else if (treeMove) toggle(treeMove.id, treeMove.kind === 'expand');
    else if (event.key === 'Escape' && carry.unit) carry.letGo();
    else if (event.key === 'Enter') enter(unit);
    else if (event.key === ' ') space(unit);
    else return;
    event.preventDefault();
  };
  const enter = (unit: Unit) => {
    if (carry.unit) carry.dropOn(unit);
    else void navigate(`/units/${unit.id}/show`);
  };
  const space = (unit: Unit) => {
    if (carry.unit) carry.dropOn(unit);
    else if (mayMove && unit.closedOn === null && unit.parent) carry.pickUp(unit);
  };

  return (
    <>
      {carry.unit && carry.waiting && (
        <Alert
          severity="info"
          sx={{
            position: 'fixed',
            bottom: 16,
            left: 16,
            right: 16,
            zIndex: 2,
            mx: 'auto',
            maxWidth: 640,
          }}
          action={
            <Button color="inherit" size="small" onClick={carry.letGo}>
              {translate('ra.action.cancel')}
            </Button>
          }
        >
          {translate('resources.units.tree.carrying', { name: carry.unit.name })}
        </Alert>
      )}
      <Box
        ref={box}
        role="tree"
        aria-label={translate('resources.units.name', { smart_count: 2 })}
        aria-describedby="tree-help"
        onKeyDown={press}
      >
        {rows.map((row) => (
          <TreeItem
            key={row.unit.id}
            row={row}
            planned={planned.get(row.unit.id) ?? []}
            focused={row.unit.id === focused}
            mayMove={mayMove}
            carry={carry}
            onToggle={toggle}
            onFocus={setAt}
          />
        ))}
      </Box>
      <Box role="status" aria-live="assertive" sx={hidden}>
        {carry.announcement}
      </Box>
      {move && <MoveDialog {...move} onClose={() => setMove(null)} />}
    </>
  );
};

/** Read out, not seen: the eye sees it happen. */
const hidden = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
} as const;
