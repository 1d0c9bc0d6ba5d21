import { textOf } from '../../shared/text-of';
import type { Unit } from '../types';
import { AffectedNotice, useAffected } from './AffectedNotice';
import { ChangeDialog } from './ChangeDialog';
import { UnitChoice } from './UnitChoice';

/** 撤销; what stands below needs a place. */
export const CloseDialog = ({ unit, onClose }: { unit: Unit; onClose: () => void }) => {
  const affected = useAffected(unit);
  return (
    <ChangeDialog
      unit={unit}
      verb="close"
      final
      bodyOf={(typed) => ({ childrenTo: textOf(typed['childrenTo']) || null })}
      onClose={onClose}
    >
      <AffectedNotice unit={unit} verb="close" />
      {affected && affected.children.length > 0 && <UnitChoice source="childrenTo" />}
    </ChangeDialog>
  );
};
