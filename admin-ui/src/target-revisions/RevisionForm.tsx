import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef } from 'react';
import { Form, SelectInput, TextInput, useDataProvider, useTranslate } from 'react-admin';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useFormContext } from 'react-hook-form';

import type { ProposedTerms } from '../api/actions';
import type { MilepostProvider } from '../api/data-provider';
import { DecimalInput } from '../shared/DecimalInput';
import { FormGuard } from '../shared/FormGuard';
import { keepTyped } from '../shared/keep-typed';
import { Panel } from '../shared/Panel';
import { useCommand } from '../shared/use-command';
import { useMe } from '../shared/use-me';
import type { TargetRevision } from './types';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The draft of a revision: kept as far as it is, or handed in for review. */
export const RevisionForm = ({ revision }: { revision: TargetRevision }) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  const { me } = useMe();
  const byUnitItself = revision.unit?.id === me?.unit?.id;
  const kept = useRef<FieldValues | null>(null);
  const send = async (verb: 'save' | 'declare', values: FieldValues) => {
    const problem = await run(
      () => provider.act('target-revisions', revision, verb, termsOf(values, byUnitItself)),
      `resources.target-revisions.done.${verb}`,
    );
    if (!problem) kept.current = values;
    return problem?.fields;
  };
  const notes = revision.returnNotes ?? {};
  const help = (field: keyof typeof notes) =>
    notes[field] === undefined
      ? false
      : translate('resources.review.noteOf', { note: notes[field] });
  const unit = revision.target?.unitOfMeasure;
  return (
    <Panel title={translate('resources.target-revisions.formTitle')}>
      <Form
        record={revision}
        onSubmit={(values: FieldValues) => send('declare', values)}
        resetOptions={keepTyped}
      >
        <FormGuard kept={kept} />
        <DecimalInput
          source="targetValue"
          label="resources.targets.fields.targetValue"
          unit={unit}
          helperText={help('targetValue')}
          sx={{ maxWidth: 320 }}
        />
        {!byUnitItself && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
            <DecimalInput
              source="points"
              label="resources.targets.fields.points"
              helperText={translate('resources.target-revisions.pointsHelp')}
              sx={{ maxWidth: 320 }}
            />
            <SelectInput
              source="direction"
              label="resources.targets.fields.direction"
              choices={['higher', 'lower'].map((id) => ({
                id,
                name: `shared.directions.${id}`,
              }))}
              helperText={false}
              sx={{ maxWidth: 320 }}
            />
          </Box>
        )}
        <TextInput
          source="basis"
          label="resources.targets.fields.basis"
          helperText={help('basis')}
          multiline
          minRows={2}
        />
        <TextInput
          source="measures"
          label="resources.targets.fields.measures"
          helperText={help('measures')}
          multiline
          minRows={2}
        />
        <TextInput
          source="reason"
          label="resources.target-revisions.fields.reason"
          helperText={translate(
            `resources.target-revisions.${revision.outsideWindow ? 'outsideHelp' : 'insideHelp'}`,
          )}
          multiline
        />
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button type="submit" variant="contained" loading={busy} data-verb="declare">
            {translate('resources.target-revisions.actions.declare')}
          </Button>
          <SaveButton busy={busy} onSave={(values) => send('save', values)} />
        </Box>
      </Form>
    </Panel>
  );
};

interface SaveProps {
  busy: boolean;
  onSave: (values: FieldValues) => Promise<Record<string, string> | undefined>;
}

/** Keeps the draft; errors stand at their fields as they do when it is handed in. */
const SaveButton = ({ busy, onSave }: SaveProps) => {
  const form = useFormContext();
  return (
    <Button
      variant="outlined"
      loading={busy}
      data-verb="save"
      onClick={() =>
        void form.handleSubmit(async (values) => markErrors(form, await onSave(values)))()
      }
    >
      {useTranslate()('resources.target-revisions.actions.save')}
    </Button>
  );
};

function markErrors(form: UseFormReturn, fields: Record<string, string> = {}): void {
  for (const [field, message] of Object.entries(fields)) form.setError(field, { message });
}

function termsOf(values: FieldValues, byUnitItself: boolean): ProposedTerms {
  const terms = {
    targetValue: text(values['targetValue']) || null,
    basis: text(values['basis']),
    measures: text(values['measures']),
    reason: text(values['reason']),
  };
  if (byUnitItself) return terms;
  const direction = values['direction'] === 'lower' ? 'lower' : 'higher';
  return {
    ...terms,
    direction,
    ...(text(values['points']) ? { points: text(values['points']) } : {}),
  };
}
