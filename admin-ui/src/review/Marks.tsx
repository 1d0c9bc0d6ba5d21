import MarkIcon from '@mui/icons-material/PriorityHigh';
import Box from '@mui/material/Box';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';

import type { Translate } from '../shared/columns';
import { formatDecimal } from '../shared/format';
import type { Mark } from './types';

/** What is worth a second look, as short words with a sign; the whole sentence on hovering. */
export const Marks = ({ marks }: { marks: readonly Mark[] }) => {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
      {marks.map((mark) => (
        <Chip
          key={mark.code}
          size="small"
          color="warning"
          variant="outlined"
          icon={<MarkIcon />}
          label={translate(`resources.review.marks.${mark.code}`)}
          title={markSentence(mark, translate)}
          data-mark={mark.code}
        />
      ))}
    </Box>
  );
};

/** A mark as a sentence, with the numbers it comes from. */
export function markSentence({ code, params }: Mark, translate: Translate): string {
  const words = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, formatDecimal(value)]),
  );
  return translate(`resources.review.markSentences.${code}`, words);
}
