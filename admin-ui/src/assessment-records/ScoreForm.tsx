import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useDataProvider, useGetOne, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import type { AssessmentRecord, ScoreInputs, Target } from '../api/records';
import { plainDecimal } from '../shared/DecimalInput';
import { formatDecimal } from '../shared/format';
import { Panel } from '../shared/Panel';
import { problemOf } from '../shared/problem';
import { useCommand } from '../shared/use-command';
import { Breakdown } from './Breakdown';
import { sendable } from './score-inputs';
import { ScoreInputFields } from './ScoreInputFields';
import { useSuggestion } from './use-suggestion';

/** Take the suggested score, or another one with the reason for it. */
export const ScoreForm = ({ record }: { record: AssessmentRecord }) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  const [inputs, setInputs] = useState<ScoreInputs>(record.inputs ?? {});
  const [score, setScore] = useState(record.score ?? '');
  const [reason, setReason] = useState(record.reason ?? '');
  const [faults, setFaults] = useState<Record<string, string>>({});
  const { data: target } = useGetOne<Target>(
    'targets',
    { id: record.target?.id ?? '' },
    { enabled: record.target !== null },
  );
  const suggestion = useSuggestion(record, sendable(inputs));
  const suggested = suggestion.data?.score ?? null;
  const refused = suggestion.error ? problemOf(suggestion.error) : null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { score: score === '' ? null : score, reason, inputs: sendable(inputs) };
    const problem = await run(
      () => provider.act('assessment-records', record, 'submit', body),
      'resources.assessment-records.done.submit',
    );
    setFaults(problem?.fields ?? {});
  };

  return (
    <>
      <Breakdown lines={suggestion.data?.breakdown ?? []} score={suggested} />
      <Panel title={translate('resources.assessment-records.scoring')}>
        <form noValidate onSubmit={submit}>
          <ScoreInputFields method={target?.method ?? null} inputs={inputs} onChange={setInputs} />
          {refused || faults['inputs'] ? (
            <Alert severity="warning">
              {faults['inputs'] ?? refused?.fields['inputs'] ?? refused?.message}
            </Alert>
          ) : null}
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', flexWrap: 'wrap' }}>
            <TextField
              name="score"
              label={translate('resources.assessment-records.fields.score')}
              placeholder={suggested === null ? '' : formatDecimal(suggested)}
              value={score}
              onChange={({ target: { value } }) => setScore(plainDecimal(value))}
              error={'score' in faults}
              helperText={faults['score'] ?? translate('resources.assessment-records.scoreHelp')}
              slotProps={{ htmlInput: { inputMode: 'decimal' }, inputLabel: { shrink: true } }}
              sx={{ maxWidth: 220 }}
            />
          </Box>
          <TextField
            name="reason"
            label={translate('resources.assessment-records.fields.reason')}
            value={reason}
            onChange={({ target: { value } }) => setReason(value)}
            error={'reason' in faults}
            helperText={faults['reason'] ?? translate('resources.assessment-records.reasonHelp')}
            multiline
            minRows={2}
          />
          <Button type="submit" variant="contained" loading={busy} data-verb="submit">
            {translate('resources.assessment-records.actions.submit')}
          </Button>
        </form>
      </Panel>
    </>
  );
};
