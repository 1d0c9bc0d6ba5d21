import Button from '@mui/material/Button';
import { useRef } from 'react';
import { Form, useDataProvider, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';

import type { MilepostProvider } from '../api/data-provider';
import { FormGuard } from '../shared/FormGuard';
import { keepTyped } from '../shared/keep-typed';
import { Panel } from '../shared/Panel';
import { useCommand } from '../shared/use-command';
import { InspectionFields, writtenOf } from './InspectionFields';
import type { Inspection } from './types';

/** Changes a draft. */
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
        <Button type="submit" variant="outlined" loading={busy} data-verb="update">
          {translate('ra.action.save')}
        </Button>
      </Form>
    </Panel>
  );
};
