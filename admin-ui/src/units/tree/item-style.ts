import type { SxProps, Theme } from '@mui/material/styles';

interface Look {
  level: number;
  carried: boolean;
  refuses: boolean;
  carrying: boolean;
}

/** What is carried is framed, what would not take it is pale: never by colour alone. */
export const itemStyle = ({ level, carried, refuses, carrying }: Look): SxProps<Theme> => ({
  display: 'flex',
  alignItems: 'center',
  gap: 0.5,
  minHeight: 36,
  pl: { xs: (level - 1) * 1.5, sm: (level - 1) * 3 },
  pr: 1,
  borderRadius: 1,
  cursor: carrying ? (refuses ? 'not-allowed' : 'copy') : 'default',
  opacity: refuses ? 0.55 : 1,
  outline: carried ? '2px dashed' : 'none',
  outlineColor: 'secondary.main',
  '&:hover': { bgcolor: 'action.hover' },
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
});
