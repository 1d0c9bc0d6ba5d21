import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

import { textOf } from '../../shared/text-of';
import type { Unit } from '../types';
import { ChangeDialog } from './ChangeDialog';
import { UnitChoice } from './UnitChoice';

interface Props {
  unit: Unit;
  /** Where it was dropped; without one the form asks. */
  parent?: Unit;
  onClose: () => void;
}

/** 调整隶属关系. */
export const MoveDialog = ({ unit, parent, onClose }: Props) => {
  const translate = useTranslate();
  return (
    <ChangeDialog
      unit={unit}
      verb="move"
      values={{ parent: parent?.id ?? null }}
      bodyOf={(typed) => ({ parent: textOf(typed['parent']) })}
      onClose={onClose}
    >
      <Typography gutterBottom>
        {translate('resources.units.moveFrom', {
          name: unit.name,
          parent: unit.parent?.name ?? '–',
        })}
      </Typography>
      <UnitChoice source="parent" />
    </ChangeDialog>
  );
};
