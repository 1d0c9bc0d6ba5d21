import SettingIcon from '@mui/icons-material/EditNoteOutlined';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import { useCan } from '../shared/use-me';
import { useYear } from '../shared/year';

/** 目标下达, for a department that sets the targets of its type. */
export const SettingLink = () => {
  const translate = useTranslate();
  const { year } = useYear();
  const allowed = useCan('targets', 'set');
  if (!allowed) return null;
  return (
    <Button
      component={Link}
      to={`/target-setting?year=${year}`}
      variant="outlined"
      startIcon={<SettingIcon />}
    >
      {translate('home.setTargets')}
    </Button>
  );
};
