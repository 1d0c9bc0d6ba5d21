import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef } from 'react';
import { Form, TextInput, useDataProvider, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';

import type { MilepostProvider } from '../api/data-provider';
import type { ReturnNotes, Target } from '../api/records';
import { customBody } from '../shared/custom-fields/custom-body';
import { CustomInputs } from '../shared/custom-fields/CustomInputs';
import { useCustomFields } from '../shared/custom-fields/use-custom-fields';
import { DecimalInput } from '../shared/DecimalInput';
import { FormGuard } from '../shared/FormGuard';
import { keepTyped } from '../shared/keep-typed';
import { Panel } from '../shared/Panel';
import { useCommand } from '../shared/use-command';
import { SaveDraft } from './SaveDraft';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** 目标申报: value, basis and measures; what the server complains of stands beside its field. */
export const DeclareForm = ({ target }: { target: Target }) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  const { fields } = useCustomFields('targets');
  const note = (field: keyof ReturnNotes) => {
    const returnNote = target.state === 'returned' ? target.returnNotes?.[field] : undefined;
    return returnNote === undefined
      ? undefined
      : translate('resources.targets.note', { note: returnNote });
  };
  const kept = useRef<FieldValues | null>(null);
  const send = async (verb: 'save' | 'declare', values: FieldValues) => {
    const problem = await run(
      () =>
        provider.act('targets', target, verb, {
          targetValue: text(values['targetValue']) || null,
          basis: text(values['basis']),
          measures: text(values['measures']),
          ...customBody(fields, values),
        }),
      `resources.targets.done.${verb}`,
    );
    if (!problem) kept.current = values;
    return problem?.fields;
  };
  return (
    <Panel title={translate('resources.targets.declaration')}>
      <Form
        record={target}
        onSubmit={(values: FieldValues) => send('declare', values)}
        resetOptions={keepTyped}
      >
        <FormGuard kept={kept} />
        <DecimalInput
          source="targetValue"
          unit={target.unitOfMeasure}
          helperText={note('targetValue')}
          sx={{ maxWidth: 320 }}
        />
        <TextInput source="basis" helperText={note('basis')} multiline minRows={2} />
        <TextInput source="measures" helperText={note('measures')} multiline minRows={3} />
        <CustomInputs resource="targets" />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button type="submit" variant="contained" loading={busy} data-verb="declare">
            {translate('resources.targets.actions.declare')}
          </Button>
          <SaveDraft busy={busy} onSave={(values) => send('save', values)} />
        </Box>
      </Form>
    </Panel>
  );
};
