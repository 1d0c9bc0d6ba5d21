import { required, useDataProvider, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';

import type { MilepostProvider } from '../../api/data-provider';
import { DecimalInput } from '../../shared/DecimalInput';
import { FormDialog } from '../../shared/FormDialog';
import { textOf } from '../../shared/text-of';
import { useCommand } from '../../shared/use-command';
import type { Unit } from '../types';

/** 核定难度系数: it multiplies the composite score, so it is not with the other fields. */
export const WeighDialog = ({ unit, onClose }: { unit: Unit; onClose: () => void }) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  const send = async (typed: FieldValues) => {
    const coefficient = textOf(typed['coefficient']);
    const problem = await run(
      () => provider.act('units', unit, 'weigh', { coefficient }),
      'resources.units.done.weigh',
    );
    if (!problem) onClose();
    return problem?.fields;
  };
  return (
    <FormDialog
      title={translate('resources.units.titles.weigh', { name: unit.name })}
      verb="weigh"
      submit={translate('ra.action.save')}
      busy={busy}
      record={{ coefficient: unit.coefficient ?? '1' }}
      onSubmit={send}
      onClose={onClose}
    >
      <DecimalInput
        source="coefficient"
        label="resources.units.fields.coefficient"
        helperText="resources.units.coefficientHelp"
        validate={required()}
      />
    </FormDialog>
  );
};
