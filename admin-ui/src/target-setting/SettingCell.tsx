import Box from '@mui/material/Box';
import InputBase from '@mui/material/InputBase';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { typedMeasured } from '@milepost/domain/exact/measured';

import type { Target } from '../api/records';
import { valueFault } from '../shared/decimal-fault';
import { formatDecimal } from '../shared/format';
import { TextLink } from '../shared/TextLink';
import { usePasteNotice } from '../shared/use-paste-notice';
import { moveOn } from './keys';
import { isEditable, savedValue, type Field } from './model';
import { pastedBlock, unitOf, type Spot } from './paste';
import type { Edits } from './use-edits';

interface Props {
  target: Target;
  field: Field;
  /** The cells of the page from this one on, for a block that is pasted. */
  spots: (target: Target) => Spot[][];
  edits: Edits;
  /** Place in the grid, for the keys. */
  row: number;
  column: number;
}

/** One target: its value to type, last year's beside it; what is published is only shown. */
export const SettingCell = ({ target, field, spots, edits, row, column }: Props) => {
  const translate = useTranslate();
  const tellMissed = usePasteNotice();
  const fieldError = valueFault(edits.text(target), translate) ?? edits.fieldErrors[target.id];
  const changed = edits.isTyped(target);
  const errorId = `setting-${target.id}`;
  const label = translate('resources.target-setting.cellLabel', {
    unit: target.unit?.name ?? '',
    item: `${target.itemCode} ${target.name}`,
  });
  if (!isEditable(target, field))
    return (
      <Box sx={{ textAlign: 'right', color: 'text.secondary' }}>
        {formatDecimal(savedValue(target, field))}
        <Typography variant="caption" component="div">
          <TextLink to={`/targets/${target.id}/show`}>
            {translate(`resources.targets.states.${target.state}`)}
          </TextLink>
        </Typography>
      </Box>
    );
  return (
    <Box>
      <InputBase
        value={edits.text(target)}
        error={fieldError !== undefined}
        onChange={(event) =>
          edits.type({ [target.id]: typedMeasured(event.target.value, unitOf(target, field)) })
        }
        inputProps={{
          inputMode: 'decimal',
          'aria-label': label,
          'aria-invalid': fieldError !== undefined,
          'aria-describedby': errorId,
          'data-row': row,
          'data-column': column,
          onKeyDown: moveOn,
          onFocus: (event: React.FocusEvent<HTMLInputElement>) => event.currentTarget.select(),
          onPaste: (event: React.ClipboardEvent<HTMLInputElement>) => {
            const text = event.clipboardData.getData('text');
            const block = pastedBlock(text, spots(target), field);
            if (block === null) return;
            event.preventDefault();
            edits.type(block.texts);
            tellMissed(block.missed);
          },
          style: { textAlign: 'right', padding: '2px 6px' },
        }}
        sx={{
          width: '100%',
          minWidth: 88,
          border: 1,
          borderColor:
            fieldError !== undefined ? 'error.main' : changed ? 'warning.main' : 'divider',
          borderLeftWidth: changed ? 4 : 1,
          borderRadius: 0.5,
          fontWeight: changed ? 700 : 400,
          '&.Mui-focused': { outline: '2px solid', outlineColor: 'primary.main' },
        }}
      />
      <Box id={errorId}>
        {fieldError !== undefined ? <Note text={fieldError} error /> : null}
        {field === 'targetValue' && (
          <Note
            text={translate('resources.target-setting.lastYear', {
              value: formatDecimal(target.lastYearValue),
            })}
          />
        )}
        {field === 'targetValue' && target.state !== 'draft' ? (
          <Note text={translate(`resources.targets.states.${target.state}`)} />
        ) : null}
      </Box>
    </Box>
  );
};

const Note = ({ text, error = false }: { text: string; error?: boolean }) => (
  <Typography
    component="span"
    variant="caption"
    sx={{ display: 'block', textAlign: 'right', lineHeight: 1.3 }}
    color={error ? 'error' : 'text.secondary'}
  >
    {text}
  </Typography>
);
