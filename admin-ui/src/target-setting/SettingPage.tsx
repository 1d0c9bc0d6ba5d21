import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { Title, useTranslate } from 'react-admin';

import { useYear } from '../shared/year';
import { SettingView } from './SettingView';
import { useSetting } from './use-setting';

/** 目标下达: a functional department sets the targets of its own type, unit by unit (FM-1). */
export const SettingPage = () => {
  const translate = useTranslate();
  const { year } = useYear();
  const { data, error, refetch } = useSetting(year);
  return (
    <Box>
      <Title title={translate('resources.target-setting.name', { smart_count: 2 })} />
      {error ? (
        <Alert
          severity="error"
          action={
            <Button color="inherit" size="small" onClick={() => void refetch()}>
              {translate('app.failed.retry')}
            </Button>
          }
        >
          {error.message}
        </Alert>
      ) : null}
      {!data && !error ? <Skeleton variant="rounded" height={320} /> : null}
      {data && data.targets.length === 0 ? (
        <Alert severity="info">{translate('resources.target-setting.empty')}</Alert>
      ) : null}
      {data && data.targets.length > 0 ? <SettingView key={year} {...data} year={year} /> : null}
    </Box>
  );
};
