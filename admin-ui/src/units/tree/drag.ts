import type { DragEvent } from 'react';

import type { Unit } from '../types';
import type { UnitDrag } from './use-unit-drag';

/** A unit taken by the mouse. Firefox drags only what carries data. */
export const dragHandlers = (unit: Unit, carry: UnitDrag) => ({
  draggable: true,
  onDragStart(event: DragEvent) {
    event.dataTransfer.setData('text/plain', unit.name);
    event.dataTransfer.effectAllowed = 'move';
    carry.pickUp(unit, 'drag');
  },
  /** Dropped on nothing: whoever took it has it no more. */
  onDragEnd(event: DragEvent) {
    if (event.dataTransfer.dropEffect === 'none') carry.letGo();
  },
});
