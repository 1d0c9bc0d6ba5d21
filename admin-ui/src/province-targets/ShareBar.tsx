import Box from '@mui/material/Box';

/** A part of the whole as a bar with its figure. */
export const ShareBar = ({ percent }: { percent: string | null }) => (
  <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 120 }}>
    <Box sx={{ flexGrow: 1, height: 8, borderRadius: 4, bgcolor: 'divider' }} aria-hidden>
      <Box
        sx={{
          ...{ height: 8, borderRadius: 4, bgcolor: 'primary.main' },
          width: `${Math.max(0, Math.min(100, Number(percent ?? 0)))}%`,
        }}
      />
    </Box>
    <Box component="span" sx={{ width: 48, textAlign: 'right' }}>
      {percent === null ? '–' : `${percent}%`}
    </Box>
  </Box>
);
