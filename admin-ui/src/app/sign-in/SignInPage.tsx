import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { useLogin, useNotificationContext, useTranslate } from 'react-admin';
import { useLocation } from 'react-router-dom';

import { LanguageSwitch } from '../LanguageSwitch';
import { SESSION_ENDED } from '../use-session-end';
import { useDemoPeople } from './demo-people';
import { DemoPeople } from './DemoPeople';
import { signInProblem } from './sign-in-problem';
import { SignInForm } from './SignInForm';

const Masthead = () => {
  const translate = useTranslate();
  return (
    <Box sx={{ bgcolor: 'primary.main', color: '#fff', pb: 9, pt: { xs: 2, sm: 4 }, px: 2 }}>
      <Box sx={{ maxWidth: 880, mx: 'auto' }}>
        <Box sx={{ display: 'flex', justifyContent: 'flex-end' }}>
          <LanguageSwitch />
        </Box>
        <Typography component="h1" sx={{ fontSize: { xs: 28, sm: 36 }, fontWeight: 700 }}>
          {translate('app.product')}
        </Typography>
        <Typography sx={{ fontSize: { xs: 15, sm: 18 }, opacity: 0.9 }}>
          {translate('app.subtitle')}
        </Typography>
      </Box>
    </Box>
  );
};

export const SignInPage = () => {
  const login = useLogin();
  const people = useDemoPeople();
  const [busy, setBusy] = useState(false);
  const { resetNotifications } = useNotificationContext();
  const ended = new URLSearchParams(useLocation().search).get('session') === SESSION_ENDED;
  const [problem, setProblem] = useState<string | null>(ended ? 'signIn.ended' : null);
  // Otherwise requests refused without a session would be reported after signing in again.
  useEffect(() => resetNotifications(), [resetNotifications]);

  const signIn = async (username: string, password: string) => {
    if (username === '' || password === '') return setProblem('signIn.missing');
    setBusy(true);
    setProblem(null);
    try {
      await login({ username, password });
    } catch (error) {
      setProblem(signInProblem(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Box sx={{ minHeight: '100vh', bgcolor: 'background.default' }}>
      <Masthead />
      <Box sx={{ maxWidth: 880, mx: 'auto', mt: -6, px: 2, pb: 4 }}>
        <Card sx={{ maxWidth: 420, mb: 3 }}>
          <CardContent>
            <SignInForm busy={busy} problem={problem} onSubmit={(...who) => void signIn(...who)} />
          </CardContent>
        </Card>
        <DemoPeople
          people={people}
          disabled={busy}
          onChoose={({ username, password }) => void signIn(username, password)}
        />
      </Box>
    </Box>
  );
};
