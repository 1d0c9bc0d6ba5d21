import { palette } from './theme';

const PHONE = '@media (max-width:599.95px)';

/**
 * Below 600 px a table reads as cards: a row is a card, a cell a line with its label before it. By
 * style alone, so that selection, links and chosen columns are the table's own.
 */
export const cardsOnPhones = {
  [PHONE]: {
    '& table, & tbody': { display: 'block' },
    '& thead': { display: 'none' },
    '& tbody tr': {
      display: 'block',
      padding: '6px 0',
      borderBottom: `1px solid ${palette.line}`,
    },
    '& tbody td': {
      display: 'flex',
      flexDirection: 'row',
      justifyContent: 'space-between',
      gap: '16px',
      border: 0,
      padding: '3px 12px',
      textAlign: 'right',
      overflowWrap: 'anywhere',
    },
    '& tbody td.MuiTableCell-paddingCheckbox': { width: 'auto', justifyContent: 'flex-start' },
  },
};

/** The label of a cell, for where the head of the table is not shown. */
export const labelOnPhones = (label: string) => ({
  [PHONE]: {
    '&::before': {
      content: JSON.stringify(label),
      color: palette.textPale,
      flexShrink: 0,
      textAlign: 'left',
    },
  },
});
