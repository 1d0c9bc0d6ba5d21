import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { Form, TextInput, useDataProvider, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { FieldValues } from 'react-hook-form';
import { exactDifference } from '@milepost/domain/exact/text';

import type { MilepostProvider } from '../api/data-provider';
import type { ProgressReport } from '../api/records';
import { customBody } from '../shared/custom-fields/custom-body';
import { CustomInputs } from '../shared/custom-fields/CustomInputs';
import { useCustomFields } from '../shared/custom-fields/use-custom-fields';
import { DecimalInput } from '../shared/DecimalInput';
import { formatDecimal } from '../shared/format';
import { FormGuard } from '../shared/FormGuard';
import { keepTyped } from '../shared/keep-typed';
import { Panel } from '../shared/Panel';
import { useCommand } from '../shared/use-command';
import { useCan } from '../shared/use-me';
import { useLastReport } from './use-last-report';

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The period's cumulative value and text, beside the last value: saved as a draft or submitted. */
export const ReportForm = ({ report }: { report: ProgressReport }) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const maySave = useCan('progress-reports', 'save');
  const maySubmit = useCan('progress-reports', 'submit');
  const { busy, run } = useCommand();
  const { fields } = useCustomFields('progress-reports');
  // The button that was pressed; known at once, before anything is drawn anew.
  const verb = useRef<'save' | 'submit'>('submit');
  const kept = useRef<FieldValues | null>(null);
  const last = useLastReport(report);
  const send = async (values: FieldValues) => {
    const value = textOf(values['value']);
    const body = {
      value: value === '' ? null : value,
      text: textOf(values['text']),
      ...customBody(fields, values),
    };
    const problem = await run(
      () => provider.act('progress-reports', report, verb.current, body),
      `resources.progress-reports.done.${verb.current}`,
    );
    if (!problem) kept.current = values;
    return problem?.fields;
  };
  return (
    <Panel title={translate('resources.progress-reports.reporting')}>
      <Form record={report} onSubmit={send} resetOptions={keepTyped}>
        <FormGuard kept={kept} />
        <Typography variant="body2" color="text.secondary">
          {last
            ? translate('resources.progress-reports.last', {
                period: last.period,
                value: formatDecimal(last.value),
              })
            : translate('resources.progress-reports.noLast')}
        </Typography>
        <DecimalInput source="value" unit={report.target?.unitOfMeasure} sx={{ maxWidth: 320 }} />
        <LowerThanLast last={last?.value ?? null} />
        <TextInput source="text" multiline minRows={4} />
        <CustomInputs resource="progress-reports" />
        <Box sx={{ display: 'flex', gap: 1 }}>
          {maySubmit && (
            <Button
              type="submit"
              variant="contained"
              loading={busy}
              onClick={() => (verb.current = 'submit')}
              data-verb="submit"
            >
              {translate('resources.progress-reports.actions.submit')}
            </Button>
          )}
          {maySave && (
            <Button
              type="submit"
              variant="outlined"
              disabled={busy}
              onClick={() => (verb.current = 'save')}
              data-verb="save"
            >
              {translate('resources.progress-reports.actions.save')}
            </Button>
          )}
        </Box>
      </Form>
    </Panel>
  );
};

/** A cumulative value that went down is possible, but rarely meant. */
const LowerThanLast = ({ last }: { last: string | null }) => {
  const translate = useTranslate();
  const value: unknown = useWatch({ name: 'value' });
  const typed = typeof value === 'string' && value !== '' ? value : null;
  const more = last === null || typed === null ? null : exactDifference(typed, last);
  if (!more?.startsWith('-')) return null;
  return (
    <Alert severity="warning">
      {translate('resources.progress-reports.lower', { value: formatDecimal(last) })}
    </Alert>
  );
};
