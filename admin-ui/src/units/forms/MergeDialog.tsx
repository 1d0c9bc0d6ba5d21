import { textOf } from '../../shared/text-of';
import type { Unit } from '../types';
import { AffectedNotice } from './AffectedNotice';
import { ChangeDialog } from './ChangeDialog';
import { UnitChoice } from './UnitChoice';

/** 合并 into a successor. */
export const MergeDialog = ({ unit, onClose }: { unit: Unit; onClose: () => void }) => (
  <ChangeDialog
    unit={unit}
    verb="merge"
    final
    bodyOf={(typed) => ({ into: textOf(typed['into']) })}
    onClose={onClose}
  >
    <AffectedNotice unit={unit} verb="merge" />
    <UnitChoice source="into" />
  </ChangeDialog>
);
