import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface Props {
  title?: string;
  /** Buttons or a link at the right of the title. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A titled part of a page. */
export const Panel = ({ title, aside, children }: Props) => (
  <Card component="section" sx={{ p: { xs: 1.5, sm: 2 }, mb: 2 }}>
    {title !== undefined || aside ? (
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography variant="h2" sx={{ flexGrow: 1 }}>
          {title}
        </Typography>
        {aside}
      </Box>
    ) : null}
    {children}
  </Card>
);
