import { textOf } from '../../shared/text-of';
import { useCan } from '../../shared/use-me';
import type { Unit } from '../types';
import { ChangeDialog } from './ChangeDialog';
import { TypeChoice } from './TypeChoice';

/** 调整考核类型. */
export const RetypeDialog = ({ unit, onClose }: { unit: Unit; onClose: () => void }) => (
  <ChangeDialog
    unit={unit}
    verb="retype"
    values={{
      assessmentType: unit.assessmentType?.id ?? null,
      isAssessee: unit.isAssessee ?? false,
    }}
    bodyOf={(typed) => ({
      assessmentType: textOf(typed['assessmentType']) || null,
      isAssessee: typed['isAssessee'] === true,
    })}
    onClose={onClose}
  >
    <TypeChoice withAssessee={useCan('units', 'weigh')} />
  </ChangeDialog>
);
