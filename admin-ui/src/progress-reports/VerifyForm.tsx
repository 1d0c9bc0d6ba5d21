import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef } from 'react';
import { Form, required, useDataProvider, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';

import type { MilepostProvider } from '../api/data-provider';
import type { ProgressReport } from '../api/records';
import { DecimalInput } from '../shared/DecimalInput';
import { FormGuard } from '../shared/FormGuard';
import { keepTyped } from '../shared/keep-typed';
import { Panel } from '../shared/Panel';
import { useCommand } from '../shared/use-command';
import { useCan } from '../shared/use-me';
import { ReturnButton } from './ReturnButton';

/** The assessor's value, the reported one to begin with; or back with a reason. */
export const VerifyForm = ({ report }: { report: ProgressReport }) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  const mayVerify = useCan('progress-reports', 'verify');
  const kept = useRef<FieldValues | null>(null);
  const send = async (values: FieldValues) => {
    const problem = await run(
      () =>
        provider.act('progress-reports', report, 'verify', {
          verifiedValue: String(values['verifiedValue']),
        }),
      'resources.progress-reports.done.verify',
    );
    if (!problem) kept.current = values;
    return problem?.fields;
  };
  return (
    <Panel title={translate('resources.progress-reports.verifying')}>
      <Form
        record={{ ...report, verifiedValue: report.verifiedValue ?? report.value }}
        onSubmit={send}
        resetOptions={keepTyped}
      >
        <FormGuard kept={kept} />
        {mayVerify && (
          <DecimalInput
            source="verifiedValue"
            unit={report.target?.unitOfMeasure}
            validate={required()}
            sx={{ maxWidth: 320 }}
          />
        )}
        <Box sx={{ display: 'flex', gap: 1 }}>
          {mayVerify && (
            <Button type="submit" variant="contained" loading={busy} data-verb="verify">
              {translate('resources.progress-reports.actions.verify')}
            </Button>
          )}
          <ReturnButton report={report} />
        </Box>
      </Form>
    </Panel>
  );
};
