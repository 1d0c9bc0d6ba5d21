import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';

import { PageNotLoaded } from '../shared/portal-resource';

const DeadEnd = (props: { title: string; text: string; children: ReactNode }) => (
  <Box role="alert" sx={{ maxWidth: 560, mx: 'auto', my: { xs: 4, sm: 10 }, px: 2 }}>
    <Typography variant="h1" component="h2" gutterBottom>
      {props.title}
    </Typography>
    <Typography color="text.secondary" sx={{ mb: 2 }}>
      {props.text}
    </Typography>
    {props.children}
  </Box>
);

const BackHome = () => (
  <Button component={Link} to="/" variant="contained">
    {useTranslate()('app.denied.back')}
  </Button>
);

/** Shown instead of a page the role may not open; the session goes on. */
export const AccessDenied = () => {
  const translate = useTranslate();
  return (
    <DeadEnd title={translate('app.denied.title')} text={translate('app.denied.text')}>
      <BackHome />
    </DeadEnd>
  );
};

export const NotFound = () => {
  const translate = useTranslate();
  return (
    <DeadEnd title={translate('app.notFound.title')} text={translate('app.notFound.text')}>
      <BackHome />
    </DeadEnd>
  );
};

/** The browser remembers that a page did not come, so it is fetched with a new start of the portal. */
const NotLoaded = () => {
  const translate = useTranslate();
  const again = () => {
    if (navigator.onLine) window.location.reload();
  };
  useEffect(() => {
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, []);
  return (
    <DeadEnd title={translate('app.notLoaded.title')} text={translate('app.notLoaded.text')}>
      <Button variant="contained" onClick={again}>
        {translate('app.failed.retry')}
      </Button>
    </DeadEnd>
  );
};

/** A page that broke: says so, and how to go on. */
export const PageFailed = (props: {
  error: Error;
  resetErrorBoundary: (args?: unknown) => void;
}) => {
  const translate = useTranslate();
  if (props.error instanceof PageNotLoaded) return <NotLoaded />;
  return (
    <DeadEnd title={translate('app.failed.title')} text={translate('app.failed.text')}>
      <Alert severity="error" sx={{ mb: 2 }}>
        {props.error.message}
      </Alert>
      <Button variant="contained" onClick={() => props.resetErrorBoundary()}>
        {translate('app.failed.retry')}
      </Button>
    </DeadEnd>
  );
};

/** The server does not answer, or refuses even to say who is signed in. */
export const Unreachable = ({ error, retry }: { error: Error; retry: () => void }) => {
  const translate = useTranslate();
  return (
    <DeadEnd title={translate('app.unreachable.title')} text={error.message}>
      <Button variant="contained" onClick={retry}>
        {translate('app.failed.retry')}
      </Button>
    </DeadEnd>
  );
};
