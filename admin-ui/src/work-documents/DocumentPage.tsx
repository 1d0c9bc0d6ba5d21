import Box from '@mui/material/Box';

import { palette } from '../shared/theme';

/** List paragraphs stand in by their level. */
const levels = Object.fromEntries(
  [1, 2, 3, 4, 5, 6, 7, 8].map((level) => [`& .level-${level}`, { pl: `${level * 2}em` }]),
);

/** The converted document, typeset for reading; the server has sanitised the HTML. */
export const DocumentPage = ({ html, label }: { html: string; label: string }) => (
  <Box
    component="article"
    aria-label={label}
    dangerouslySetInnerHTML={{ __html: html }}
    sx={{
      maxWidth: 820,
      mx: 'auto',
      px: { xs: 2, sm: 6 },
      py: { xs: 2, sm: 5 },
      bgcolor: '#fff',
      border: `1px solid ${palette.line}`,
      fontFamily: '"Noto Serif CJK SC", "Source Han Serif SC", SimSun, STSong, serif',
      fontSize: 16,
      lineHeight: 1.8,
      overflowWrap: 'anywhere',
      '& h1, & h2, & h3, & h4': { lineHeight: 1.4, mt: 3, mb: 1.5 },
      '& h1': { fontSize: 24, textAlign: 'center' },
      '& h2': { fontSize: 19 },
      '& h3, & h4': { fontSize: 17 },
      // Tabs and spaces stay, as a form with blanks to fill in needs them.
      '& p': { my: 1, whiteSpace: 'pre-wrap', tabSize: 4 },
      ...levels,
      '& img': { maxWidth: '100%', height: 'auto' },
      '& table': { borderCollapse: 'collapse', display: 'block', overflowX: 'auto', my: 2 },
      '& td, & th': { border: `1px solid ${palette.line}`, px: 1, py: 0.5, verticalAlign: 'top' },
      // Words and numbers stay whole, the table scrolls; lines of neighbouring cells stay level.
      '& td, & th, & td p, & th p': { overflowWrap: 'normal', wordBreak: 'normal' },
      '& td p, & th p': { my: 0 },
    }}
  />
);
