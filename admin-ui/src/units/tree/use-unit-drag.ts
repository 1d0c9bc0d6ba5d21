import { useState } from 'react';
import { useTranslate } from 'react-admin';

import type { Unit } from '../types';
import { mayStandUnder } from './rows';

export interface UnitDrag {
  /** The unit that is being moved. */
  unit: Unit | null;
  /** Not while the mouse drags it: the page under it must stay as it is. */
  waiting: boolean;
  pickUp: (unit: Unit, by?: 'drag') => void;
  letGo: () => void;
  fits: (parent: Unit) => boolean;
  /** Puts it down on a new parent; what does not fit is said and nothing happens. */
  dropOn: (parent: Unit) => void;
  /** For screen readers: what has just happened. */
  announcement: string;
}

/** Picking up a unit and putting it down under another; `onDrop` asks for date and ground. */
export function useUnitDrag(
  units: readonly Unit[],
  onDrop: (unit: Unit, parent: Unit) => void,
): UnitDrag {
  const translate = useTranslate();
  const [unit, setUnit] = useState<Unit | null>(null);
  const [dragged, setDragged] = useState(false);
  const [announcement, setAnnouncement] = useState('');
  const t = (key: string, names: Record<string, string>) =>
    setAnnouncement(translate(`resources.units.tree.${key}`, names));
  const fits = (parent: Unit) => unit !== null && mayStandUnder(units, unit, parent);
  return {
    unit,
    waiting: unit !== null && !dragged,
    announcement,
    fits,
    pickUp(picked, by) {
      setUnit(picked);
      setDragged(by === 'drag');
      t('pickedUp', { name: picked.name });
    },
    letGo() {
      if (unit) t('letGo', { name: unit.name });
      setUnit(null);
    },
    dropOn(parent) {
      if (!unit) return;
      if (!fits(parent)) {
        t('doesNotFit', { name: unit.name, parent: parent.name });
        return;
      }
      t('dropped', { name: unit.name, parent: parent.name });
      setUnit(null);
      onDrop(unit, parent);
    },
  };
}
