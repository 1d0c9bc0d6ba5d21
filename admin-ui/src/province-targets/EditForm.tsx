import Button from '@mui/material/Button';
import { useRef } from 'react';
import { Form, useDataProvider, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';

import type { MilepostProvider } from '../api/data-provider';
import { FormGuard } from '../shared/FormGuard';
import { keepTyped } from '../shared/keep-typed';
import { Panel } from '../shared/Panel';
import { useCommand } from '../shared/use-command';
import type { ProvinceTarget } from './types';
import { WholeFields, wholeOf } from './WholeFields';

/** Changes a draft; what the server complains of stands beside its field. */
export const EditForm = ({ whole }: { whole: ProvinceTarget }) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  const kept = useRef<FieldValues | null>(null);
  const submit = async (values: FieldValues) => {
    const problem = await run(
      () =>
        provider.update('province-targets', {
          id: whole.id,
          data: wholeOf(values),
          previousData: whole,
        }),
      'resources.province-targets.done.update',
    );
    if (!problem) kept.current = values;
    return problem?.fields;
  };
  return (
    <Panel title={translate('resources.province-targets.edit')}>
      <Form record={whole} onSubmit={submit} resetOptions={keepTyped}>
        <FormGuard kept={kept} />
        <WholeFields unit={whole.unitOfMeasure} />
        <Button type="submit" variant="outlined" loading={busy} data-verb="update">
          {translate('ra.action.save')}
        </Button>
      </Form>
    </Panel>
  );
};
