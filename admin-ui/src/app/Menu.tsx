import HomeIcon from '@mui/icons-material/HomeOutlined';
import List from '@mui/material/List';
import ListItemButton from '@mui/material/ListItemButton';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import ListSubheader from '@mui/material/ListSubheader';
import type { ElementType } from 'react';
import { useTranslate } from 'react-admin';
import { NavLink, useLocation } from 'react-router-dom';

import type { Me } from '../api/me';
import { useYear } from '../shared/year';
import { menuFor } from './menu-entries';
import { registry } from './registry';

interface EntryProps {
  to: string;
  icon: ElementType;
  text: string;
  onOpen: () => void;
}

const Entry = ({ to, icon: Icon, text, onOpen }: EntryProps) => {
  const { pathname } = useLocation();
  const { year } = useYear();
  const selected = to === '/' ? pathname === '/' : pathname.split('/')[1] === to.slice(1);
  return (
    <ListItemButton
      component={NavLink}
      to={`${to}?year=${year}`}
      selected={selected}
      onClick={onOpen}
      sx={{ borderRadius: 1, mx: 1, py: 0.5, minHeight: 36 }}
    >
      <ListItemIcon sx={{ minWidth: 34, color: selected ? 'primary.main' : 'text.secondary' }}>
        <Icon fontSize="small" />
      </ListItemIcon>
      <ListItemText primary={text} slotProps={{ primary: { fontSize: 14 } }} />
    </ListItemButton>
  );
};

/** What this person may open, grouped by the work it belongs to. */
export const Menu = ({ me, onOpen }: { me: Me; onOpen: () => void }) => {
  const translate = useTranslate();
  return (
    <List component="nav" aria-label={translate('app.menu')} dense sx={{ py: 1 }}>
      <Entry to="/" icon={HomeIcon} text={translate('app.home')} onOpen={onOpen} />
      {menuFor(registry, me).map(({ group, entries }) => (
        <List
          key={group}
          dense
          disablePadding
          subheader={
            <ListSubheader sx={{ bgcolor: 'transparent', lineHeight: '32px', mt: 0.5 }}>
              {translate(`app.groups.${group}`)}
            </ListSubheader>
          }
        >
          {entries.map(({ name, icon }) => (
            <Entry
              key={name}
              to={`/${name}`}
              icon={icon}
              text={translate(`resources.${name}.name`, { smart_count: 2 })}
              onOpen={onOpen}
            />
          ))}
        </List>
      ))}
    </List>
  );
};
