const SONG = '"FangSong_GB2312", "FangSong", "STFangsong", "Noto Serif CJK SC", "SimSun", serif';
const HEI = '"SimHei", "Heiti SC", "Noto Sans CJK SC", sans-serif';

/** The sheet as an official document: 仿宋 text, 黑体 headings, two characters in. */
export const SHEET = {
  bgcolor: '#fff',
  color: '#000',
  maxWidth: 820,
  mx: 'auto',
  p: { xs: 2, sm: 6 },
  border: '1px solid',
  borderColor: 'divider',
  fontFamily: SONG,
  fontSize: 16,
  lineHeight: 1.8,
  '& h2': { textAlign: 'center', fontSize: 24, fontWeight: 700, m: 0, mb: 3 },
  '& h3': { fontFamily: HEI, fontSize: 16, fontWeight: 700, m: 0, mt: 1.5, textIndent: '2em' },
  '& p': { m: 0, textIndent: '2em', textAlign: 'justify' },
  '& .wide': { overflowX: 'auto' },
  '& table': { width: '100%', borderCollapse: 'collapse', fontSize: 13, lineHeight: 1.5, my: 1 },
  '& caption': { fontFamily: HEI, fontSize: 14, pb: 0.5 },
  '& th, & td': { border: '1px solid #000', p: '4px 6px', textAlign: 'left' },
  '& th': { fontFamily: HEI, textAlign: 'center', whiteSpace: 'nowrap' },
  '& tr': { breakInside: 'avoid' },
  '& .parties': {
    display: 'grid',
    gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
    gap: 4,
    mt: 6,
    lineHeight: 2.4,
    breakInside: 'avoid',
  },
  '@media print': {
    maxWidth: 'none',
    p: 0,
    border: 0,
    '& .wide': { overflow: 'visible' },
    '& .parties': { gridTemplateColumns: '1fr 1fr' },
  },
} as const;

/** Only the sheet goes on paper. */
export const PRINT = {
  '@page': { size: 'A4', margin: '30mm 26mm 28mm 28mm' },
  '@media print': {
    'body, #root': { background: '#fff !important' },
    'header, .MuiDrawer-root, #react-admin-title': { display: 'none !important' },
    '#main-content': { padding: '0 !important' },
    'div:has(> #main-content)': { paddingTop: '0 !important' },
  },
} as const;
