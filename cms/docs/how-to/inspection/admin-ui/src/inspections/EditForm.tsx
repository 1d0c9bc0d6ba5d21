import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef } from 'react';
import { Form, useDataProvider, useTranslate } from 'react-admin';
import { useFormState, type FieldValues } from 'react-hook-form';

import type { MilepostProvider } from '../api/data-provider';
import { ActionButton } from '../shared/ActionButton';
import { FormGuard } from '../shared/FormGuard';
import { keepTyped } from '../shared/keep-typed';
import { Panel } from '../shared/Panel';
import { useCommand } from '../shared/use-command';
import { InspectionFields, writtenOf } from './InspectionFields';
import type { Inspection } from './types';

/** Changes a draft, and submits it as it was saved. */
export const EditForm = ({ inspection }: { inspection: Inspection }) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  const kept = useRef<FieldValues | null>(null);
  const submit = async (values: FieldValues) => {
    const problem = await run(
      () =>
        provider.update('inspections', {
          id: inspection.id,
          data: writtenOf(values),
          previousData: inspection,
        }),
      'resources.inspections.done.update',
    );
    if (!problem) kept.current = values;
    return problem?.fields;
  };
  return (
    <Panel title={translate('resources.inspections.edit')}>
      <Form record={inspection} onSubmit={submit} resetOptions={keepTyped}>
        <FormGuard kept={kept} />
        <InspectionFields />
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <Button type="submit" variant="outlined" loading={busy} data-verb="update">
            {translate('ra.action.save')}
          </Button>
          <SubmitButton inspection={inspection} />
        </Box>
      </Form>
    </Panel>
  );
};

/** What is typed and not saved would be left behind: it is saved first. */
const SubmitButton = ({ inspection }: { inspection: Inspection }) => {
  const { isDirty } = useFormState();
  return (
    <ActionButton
      resource="inspections"
      verb="submit"
      seen={inspection}
      body={{}}
      unsaved={isDirty}
    />
  );
};
