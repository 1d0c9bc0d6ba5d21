import Box from '@mui/material/Box';

import { formatDecimal } from './format';

interface Props {
  value: string | number | null | undefined;
  /** Unit of measure, shown smaller after the number. */
  unit?: string | null | undefined;
}

/** A number as tables show it: thousands separated, digits aligned, with its unit. */
export const Decimal = ({ value, unit }: Props) => {
  const text = formatDecimal(value);
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {text}
      {unit && text !== '–' ? (
        <Box component="span" sx={{ ml: 0.5, fontSize: '0.85em', color: 'text.secondary' }}>
          {unit}
        </Box>
      ) : null}
    </Box>
  );
};
