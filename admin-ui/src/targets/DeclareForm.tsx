import Button from '@mui/material/Button';
import { Form, TextInput, useDataProvider, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';

import type { MilepostProvider } from '../api/data-provider';
import type { Target } from '../api/records';
import { customBody } from '../custom-fields/custom-body';
import { CustomInputs } from '../custom-fields/CustomInputs';
import { useCustomFields } from '../custom-fields/use-custom-fields';
import { DecimalInput } from '../shared/DecimalInput';
import { keepTyped } from '../shared/keep-typed';
import { Panel } from '../shared/Panel';
import { useCommand } from '../shared/use-command';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** 目标申报: value, basis and measures; what the server complains of stands beside its field. */
export const DeclareForm = ({ target }: { target: Target }) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  const { fields } = useCustomFields('targets');
  const submit = async (values: FieldValues) => {
    const problem = await run(
      () =>
        provider.act('targets', target, 'declare', {
          targetValue: text(values['targetValue']) || null,
          basis: text(values['basis']),
          measures: text(values['measures']),
          ...customBody(fields, values),
        }),
      'resources.targets.done.declare',
    );
    return problem?.fields;
  };
  return (
    <Panel title={translate('resources.targets.declaration')}>
      <Form record={target} onSubmit={submit} resetOptions={keepTyped}>
        <DecimalInput source="targetValue" unit={target.unitOfMeasure} sx={{ maxWidth: 320 }} />
        <TextInput source="basis" multiline minRows={2} />
        <TextInput source="measures" multiline minRows={3} />
        <CustomInputs resource="targets" />
        <Button type="submit" variant="contained" loading={busy} data-verb="declare">
          {translate('resources.targets.actions.declare')}
        </Button>
      </Form>
    </Panel>
  );
};
