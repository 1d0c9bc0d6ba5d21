import { defaultTheme } from 'react-admin';
import type { RaThemeOptions } from 'react-admin';

/** Named once: charts and the printed bulletin use the same colours. */
export const palette = {
  ink: '#1d3557',
  inkDeep: '#13243d',
  inkPale: '#e8edf4',
  accent: '#b4532a',
  paper: '#f4f5f7',
  line: '#dde2e9',
  text: '#1c2430',
  textPale: '#566173',
  green: '#1f7a4d',
  yellow: '#946200',
  red: '#b3261e',
} as const;

const fonts = [
  'system-ui',
  '"PingFang SC"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Source Han Sans SC"',
  '"WenQuanYi Micro Hei"',
  'sans-serif',
].join(',');

/** Ink blue on paper, a warm accent, dense tables; every text and mark at AA contrast. */
export const theme: RaThemeOptions = {
  ...defaultTheme,
  palette: {
    mode: 'light',
    primary: { main: palette.ink, dark: palette.inkDeep },
    secondary: { main: palette.accent },
    success: { main: palette.green },
    warning: { main: palette.yellow },
    error: { main: palette.red },
    background: { default: palette.paper, paper: '#ffffff' },
    text: { primary: palette.text, secondary: palette.textPale },
    divider: palette.line,
  },
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: fonts,
    fontSize: 14,
    h1: { fontSize: '1.375rem', fontWeight: 650, lineHeight: 1.35 },
    h2: { fontSize: '1.0625rem', fontWeight: 650, lineHeight: 1.4 },
    h3: { fontSize: '0.9375rem', fontWeight: 650, lineHeight: 1.4 },
    button: { textTransform: 'none', fontWeight: 600 },
  },
  components: {
    ...defaultTheme.components,
    MuiCssBaseline: {
      styleOverrides: {
        ':focus-visible': { outline: `2px solid ${palette.accent}`, outlineOffset: 2 },
        // Fields show the focus by their own frame, and the page as a whole needs none.
        'input:focus-visible, textarea:focus-visible, [tabindex="-1"]:focus-visible': {
          outline: 'none',
        },
      },
    },
    MuiButtonBase: {
      styleOverrides: {
        root: {
          '&.Mui-focusVisible': { outline: `2px solid ${palette.accent}`, outlineOffset: 2 },
        },
      },
    },
    MuiAppBar: {
      styleOverrides: {
        root: { '& .Mui-focusVisible, & :focus-visible': { outlineColor: '#ffffff' } },
      },
    },
    MuiPaper: { defaultProps: { elevation: 0 } },
    MuiCard: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { border: `1px solid ${palette.line}` } },
    },
    MuiButton: { defaultProps: { disableElevation: true } },
    MuiTextField: {
      defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true },
    },
    MuiFormControl: {
      defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true },
    },
    MuiTable: { defaultProps: { size: 'small' } },
    MuiTableCell: {
      styleOverrides: {
        root: {
          borderColor: palette.line,
          padding: '7px 12px',
          fontVariantNumeric: 'tabular-nums',
        },
        head: {
          backgroundColor: palette.inkPale,
          color: palette.ink,
          fontWeight: 600,
          whiteSpace: 'nowrap',
        },
      },
    },
    MuiTooltip: { defaultProps: { enterDelay: 300 } },
    MuiLink: { defaultProps: { underline: 'hover' } },
  },
};
