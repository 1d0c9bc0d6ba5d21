import AddIcon from '@mui/icons-material/Add';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';

import { formatDecimal } from '../shared/format';
import { amountSum, equalShares, newRow, shareSum } from './person-rows';
import type { PersonRow } from './person-rows';
import { PersonFields } from './PersonFields';

const base = 'resources.responsibilities';

interface Props {
  year: number;
  unit: string;
  rows: PersonRow[];
  /** What the server said, by field: `persons`, `persons.0.share`. */
  fieldErrors: Readonly<Record<string, string>>;
  /** Null where amounts make no sense, as for several targets at a time. */
  targetValue: string | null;
  onChange: (rows: PersonRow[]) => void;
}

/** Who is responsible, as a table to type in, with the sum of the shares. */
export const AssignForm = ({ year, unit, rows, fieldErrors, targetValue, onChange }: Props) => {
  const translate = useTranslate();
  const sum = shareSum(rows);
  const amounts = targetValue === null ? null : amountSum(rows);
  const change = (index: number, values: Partial<PersonRow>) =>
    onChange(rows.map((row, at) => (at === index ? { ...row, ...values } : row)));
  const shareEqually = () => {
    const shares = equalShares(rows.length);
    onChange(rows.map((row, index) => ({ ...row, share: shares[index] ?? '' })));
  };
  return (
    <>
      {rows.map((row, index) => (
        <PersonFields
          key={row.key}
          index={index}
          row={row}
          unit={unit}
          year={year}
          withAmount={targetValue !== null}
          fieldError={(field) => fieldErrors[`persons.${index}.${field}`]}
          onChange={(values) => change(index, values)}
          onRemove={
            rows.length > 1 ? () => onChange(rows.filter((_, at) => at !== index)) : undefined
          }
        />
      ))}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, my: 1 }}>
        <Button
          size="small"
          startIcon={<AddIcon />}
          data-verb="addPerson"
          onClick={() => onChange([...rows, newRow(year)])}
        >
          {translate(`${base}.addPerson`)}
        </Button>
        {rows.length > 1 && (
          <Button size="small" onClick={shareEqually}>
            {translate(`${base}.shareEqually`)}
          </Button>
        )}
      </Box>
      <Alert severity={sum === '100' ? 'success' : 'warning'} role="status" sx={{ mb: 1 }}>
        {translate(`${base}.${sum === '100' ? 'sum' : 'sumWrong'}`, { sum: sum ?? '–' })}
        {amounts !== null
          ? ` ${translate(`${base}.amounts`, {
              sum: formatDecimal(amounts),
              target: formatDecimal(targetValue),
            })}`
          : ''}
      </Alert>
      {fieldErrors['persons'] ? (
        <Alert severity="error" sx={{ mb: 1 }}>
          {fieldErrors['persons']}
        </Alert>
      ) : null}
    </>
  );
};
