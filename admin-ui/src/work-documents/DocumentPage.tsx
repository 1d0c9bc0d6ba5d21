import Box from '@mui/material/Box';

import { palette } from '../shared/theme';

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
      '& p': { my: 1 },
      '& img': { maxWidth: '100%', height: 'auto' },
      '& table': { borderCollapse: 'collapse', display: 'block', overflowX: 'auto', my: 2 },
      '& td, & th': { border: `1px solid ${palette.line}`, px: 1, py: 0.5, verticalAlign: 'top' },
    }}
  />
);
