import AccountIcon from '@mui/icons-material/AccountCircleOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Divider from '@mui/material/Divider';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useLogout, useTranslate } from 'react-admin';

import type { Me } from '../api/me';
import { useLeave } from '../shared/unsaved';

/** Who is signed in and for which unit, and the way out. */
export const WhoAmI = ({ me }: { me: Me }) => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const translate = useTranslate();
  const logout = useLogout();
  const leave = useLeave();
  const name = me.person?.name ?? me.user.name;
  const unit = me.unit?.name ?? translate('app.noUnit');
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        aria-label={`${name} ${unit}`}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
        startIcon={<AccountIcon />}
        sx={{
          minWidth: 0,
          textAlign: 'left',
          '& .MuiButton-startIcon': { mx: { xs: 0, md: 0.5 } },
        }}
      >
        <Box sx={{ display: { xs: 'none', md: 'block' }, lineHeight: 1.2 }}>
          <Box component="span" sx={{ display: 'block', fontSize: 13 }}>
            {name}
          </Box>
          <Box component="span" sx={{ display: 'block', fontSize: 12, opacity: 0.85 }}>
            {unit}
          </Box>
        </Box>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <Box component="li" sx={{ px: 2, py: 0.5, minWidth: 200 }}>
          <Typography variant="h3">{name}</Typography>
          <Typography variant="body2">{unit}</Typography>
          <Typography variant="body2" color="text.secondary">
            {me.role.name} · {translate(`app.offices.${me.office}`)}
          </Typography>
        </Box>
        <Divider component="li" />
        <MenuItem onClick={() => leave(() => void logout({}, undefined, false))}>
          {translate('app.signOut')}
        </MenuItem>
      </Menu>
    </>
  );
};
