import MenuIcon from '@mui/icons-material/Menu';
import MuiAppBar from '@mui/material/AppBar';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Toolbar from '@mui/material/Toolbar';
import Typography from '@mui/material/Typography';
import { LoadingIndicator, useTranslate } from 'react-admin';

import type { Me } from '../api/me';
import { LanguageSwitch } from './LanguageSwitch';
import { WhoAmI } from './WhoAmI';
import { YearSelect } from './YearSelect';

export const AppBar = ({ me, onMenu }: { me: Me; onMenu: () => void }) => {
  const translate = useTranslate();
  return (
    <MuiAppBar position="fixed" elevation={0} sx={{ zIndex: ({ zIndex }) => zIndex.drawer + 1 }}>
      <Toolbar
        variant="dense"
        sx={{ gap: { xs: 0.5, sm: 1 }, minHeight: 52, px: { xs: 1, sm: 2 } }}
      >
        <IconButton color="inherit" aria-label={translate('app.menu')} onClick={onMenu}>
          <MenuIcon />
        </IconButton>
        <Typography
          component="span"
          sx={{ fontWeight: 700, fontSize: 17, display: { xs: 'none', sm: 'block' } }}
        >
          {translate('app.product')}
        </Typography>
        <Typography
          component="span"
          noWrap
          sx={{ fontSize: 13, opacity: 0.85, display: { xs: 'none', lg: 'block' } }}
        >
          {translate('app.subtitle')}
        </Typography>
        <Box sx={{ flexGrow: 1 }} />
        <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
          <LoadingIndicator />
        </Box>
        <YearSelect />
        <LanguageSwitch />
        <WhoAmI me={me} />
      </Toolbar>
    </MuiAppBar>
  );
};
