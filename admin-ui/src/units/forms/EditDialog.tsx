import { NumberInput, TextInput, useDataProvider, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';

import { customBody } from '../../shared/custom-fields/custom-body';
import { CustomInputs } from '../../shared/custom-fields/CustomInputs';
import { useCustomFields } from '../../shared/custom-fields/use-custom-fields';
import { FormDialog } from '../../shared/FormDialog';
import { textOf } from '../../shared/text-of';
import { useCommand } from '../../shared/use-command';
import type { Unit } from '../types';

/** What is corrected without a day: it has no history of its own. */
export const EditDialog = ({ unit, onClose }: { unit: Unit; onClose: () => void }) => {
  const translate = useTranslate();
  const provider = useDataProvider();
  const { busy, run } = useCommand();
  const { fields } = useCustomFields('units');
  const send = async (typed: FieldValues) => {
    const order: unknown = typed['sortOrder'];
    const data = {
      shortName: textOf(typed['shortName']) || null,
      nameEn: textOf(typed['nameEn']) || null,
      sortOrder: typeof order === 'number' ? order : 0,
      ...customBody(fields, typed),
    };
    const problem = await run(
      () => provider.update('units', { id: unit.id, data, previousData: unit }),
      'resources.units.done.update',
    );
    if (!problem) onClose();
    return problem?.fields;
  };
  return (
    <FormDialog
      title={translate('resources.units.titles.update', { name: unit.name })}
      verb="update"
      submit={translate('ra.action.save')}
      busy={busy}
      record={unit}
      onSubmit={send}
      onClose={onClose}
    >
      <TextInput source="shortName" label="resources.units.fields.shortName" />
      <TextInput source="nameEn" label="resources.units.fields.nameEn" />
      <NumberInput source="sortOrder" label="resources.units.fields.sortOrder" min={0} />
      <CustomInputs resource="units" />
    </FormDialog>
  );
};
