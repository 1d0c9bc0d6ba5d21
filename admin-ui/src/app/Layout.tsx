import Box from '@mui/material/Box';
import Drawer from '@mui/material/Drawer';
import type { Theme } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { Suspense, useState } from 'react';
import { Loading, SkipNavigationButton } from 'react-admin';
import type { LayoutProps } from 'react-admin';
import { useLocation } from 'react-router-dom';

import type { Me } from '../api/me';
import { useCustomFields } from '../shared/custom-fields/use-custom-fields';
import { LeaveGuard } from '../shared/LeaveGuard';
import { useMe } from '../shared/use-me';
import { YearProvider } from '../shared/year';
import { AppBar } from './AppBar';
import { AccessDenied, Unreachable } from './DeadEnds';
import { Menu } from './Menu';
import { mayOpen } from './menu-entries';
import { registry } from './registry';
import { useSessionEnd } from './use-session-end';

const WIDTH = 216;

const Shell = ({ me, children }: { me: Me } & Pick<LayoutProps, 'children'>) => {
  const wide = useMediaQuery((theme: Theme) => theme.breakpoints.up('md'));
  const [open, setOpen] = useState<boolean | null>(null);
  // Read with the frame, so that the labels of added fields are there wherever one is shown.
  useCustomFields('');
  const allowed = mayOpen(registry, me, useLocation().pathname);
  const menuOpen = open ?? wide;
  return (
    <Box sx={{ display: 'flex', minHeight: '100vh', pt: '52px' }}>
      <SkipNavigationButton />
      <AppBar me={me} onMenu={() => setOpen(!menuOpen)} />
      <Drawer
        variant={wide ? 'persistent' : 'temporary'}
        open={menuOpen}
        onClose={() => setOpen(false)}
        sx={{
          width: wide && menuOpen ? WIDTH : 0,
          flexShrink: 0,
          '& .MuiDrawer-paper': { width: WIDTH, pt: '52px' },
        }}
      >
        <Menu me={me} onOpen={() => !wide && setOpen(false)} />
      </Drawer>
      <Box
        component="main"
        id="main-content"
        tabIndex={-1}
        sx={{ flexGrow: 1, minWidth: 0, p: { xs: 1.5, sm: 2.5 }, outline: 'none' }}
      >
        <Typography variant="h1" id="react-admin-title" sx={{ mb: 1.5, minHeight: '1.35em' }} />
        <Suspense fallback={<Loading />}>{allowed ? children : <AccessDenied />}</Suspense>
      </Box>
    </Box>
  );
};

/** The frame of every page: header with the year, menu by capability, title, page. */
export const Layout = ({ children }: LayoutProps) => {
  useSessionEnd();
  const { me, error, retry } = useMe();
  if (error && !me) return <Unreachable error={error} retry={retry} />;
  if (!me) return <Loading />;
  return (
    <YearProvider me={me}>
      <LeaveGuard>
        <Shell me={me}>{children}</Shell>
      </LeaveGuard>
    </YearProvider>
  );
};
