import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { typedDecimal } from '@milepost/domain/exact/typed';

import { formatDecimal } from '../shared/format';
import type { useScoreForm } from './use-score-form';

const text = (name: string) => `resources.assessment-records.${name}`;

/** The score, filled with the suggested one; whoever departs from it says why. */
export const ScoreFields = ({ form }: { form: ReturnType<typeof useScoreForm> }) => {
  const translate = useTranslate();
  const { suggested, suggestion, differs, faults } = form;
  const help = () => {
    if (suggested === null) return translate(text('scoreAsk'));
    if (!differs) return translate(text('scoreHelp'));
    return translate(text('scoreOwn'), { suggested: formatDecimal(suggested) });
  };
  const maximum = suggestion?.maximum;
  return (
    <>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', flexWrap: 'wrap', mb: 1 }}>
        <TextField
          name="score"
          label={translate(text('fields.score'))}
          value={form.score}
          onChange={({ target }) => form.setScore(typedDecimal(target.value))}
          error={'score' in faults}
          helperText={faults['score'] ?? help()}
          slotProps={{ htmlInput: { inputMode: 'decimal' }, inputLabel: { shrink: true } }}
          sx={{ width: 300 }}
        />
        {differs && suggested !== null ? (
          <Button sx={{ mt: 0.5 }} onClick={() => form.setScore(null)}>
            {translate(text('takeSuggestion'))}
          </Button>
        ) : null}
        {maximum === undefined ? null : (
          <Box component="span" sx={{ mt: 1.25, typography: 'body2', color: 'text.secondary' }}>
            {translate(text('maximum'), { max: formatDecimal(maximum) })}
          </Box>
        )}
      </Box>
      <TextField
        name="reason"
        label={translate(text('fields.reason'))}
        value={form.reason}
        onChange={({ target }) => form.setReason(target.value)}
        required={differs || suggested === null}
        error={'reason' in faults}
        helperText={faults['reason'] ?? ' '}
        multiline
        minRows={2}
      />
      <Button
        type="submit"
        variant="contained"
        loading={form.busy}
        disabled={form.settling}
        title="Ctrl + Enter"
        data-verb="submit"
      >
        {translate(text('actions.submit'))}
      </Button>
    </>
  );
};
