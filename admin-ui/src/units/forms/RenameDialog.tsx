import { TextInput, required } from 'react-admin';

import { textOf } from '../../shared/text-of';
import type { Unit } from '../types';
import { ChangeDialog } from './ChangeDialog';

/** 更名: the names of before stay in the history and in the results of before. */
export const RenameDialog = ({ unit, onClose }: { unit: Unit; onClose: () => void }) => (
  <ChangeDialog
    unit={unit}
    verb="rename"
    values={{ name: unit.name, shortName: unit.shortName, nameEn: unit.nameEn }}
    bodyOf={(typed) => ({
      name: textOf(typed['name']),
      shortName: textOf(typed['shortName']) || null,
      nameEn: textOf(typed['nameEn']) || null,
    })}
    onClose={onClose}
  >
    <TextInput source="name" label="resources.units.fields.name" validate={required()} />
    <TextInput source="shortName" label="resources.units.fields.shortName" />
    <TextInput source="nameEn" label="resources.units.fields.nameEn" />
  </ChangeDialog>
);
