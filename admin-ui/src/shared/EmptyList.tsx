import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useListContext, useTranslate } from 'react-admin';

import { useFilters } from './use-filters';

/** Nothing to list: says whether the filters are why, and otherwise what to do next. */
export const EmptyList = () => {
  const translate = useTranslate();
  const { resource } = useListContext();
  const { values, setValues } = useFilters();
  const filtered = Object.keys(values).length > 0;
  return (
    <Box sx={{ p: 4, textAlign: 'center', bgcolor: 'background.paper' }}>
      <Typography color="text.secondary" gutterBottom>
        {filtered ? translate('shared.nothingFound') : translate(`resources.${resource}.empty`)}
      </Typography>
      {filtered && (
        <Button onClick={() => setValues({})}>{translate('ra.navigation.clear_filters')}</Button>
      )}
    </Box>
  );
};

/** The list could not be had: why, and the way out. */
export const ListFailed = () => {
  const translate = useTranslate();
  const { error, refetch } = useListContext();
  return (
    <Alert
      severity="error"
      action={
        <Button color="inherit" size="small" onClick={() => void refetch()}>
          {translate('app.failed.retry')}
        </Button>
      }
    >
      {error?.message ?? translate('ra.notification.http_error')}
    </Alert>
  );
};
