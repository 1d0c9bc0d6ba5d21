import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import type { KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';

import type { AssessmentRecord, Target } from '../api/records';
import { Panel } from '../shared/Panel';
import { Breakdown } from './Breakdown';
import { unplaced } from './faults';
import { ScoreFields } from './ScoreFields';
import { ScoreInputFields } from './ScoreInputFields';
import { useScoreForm } from './use-score-form';

/** Findings, what the method makes of them, and the score: the suggested one or another. */
export const ScoreEditor = (props: { record: AssessmentRecord; target: Target }) => {
  const { record, target } = props;
  const translate = useTranslate();
  const form = useScoreForm(record, target);
  const { draft, faults, parts, suggestion } = form;
  const others = unplaced(faults, parts, draft);
  const send = () => {
    if (!form.busy && !form.settling) void form.submit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
  };
  return (
    <form
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {parts.length > 0 && (
        <Panel title={translate('resources.assessment-records.findings')}>
          <ScoreInputFields
            method={target.method}
            points={record.points}
            draft={draft}
            faults={faults}
            onChange={form.change}
          />
        </Panel>
      )}
      <Breakdown
        lines={suggestion?.breakdown ?? []}
        score={form.suggested}
        unit={target.unitOfMeasure}
      >
        {form.objection ? <Alert severity="warning">{form.objection}</Alert> : null}
        {suggestion && form.suggested === null && !form.objection ? (
          <Typography variant="body2" color="text.secondary">
            {translate('resources.assessment-records.noSuggestion')}
          </Typography>
        ) : null}
      </Breakdown>
      <Panel title={translate('resources.assessment-records.scoring')}>
        <ScoreFields form={form} />
        {others.length > 0 && (
          <Alert severity="error" sx={{ mt: 1.5 }}>
            {others.map((message) => (
              <div key={message}>{message}</div>
            ))}
          </Alert>
        )}
      </Panel>
    </form>
  );
};
