import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useTranslate } from 'react-admin';

interface Props {
  busy: boolean;
  /** What went wrong, as a sentence or the key of one. */
  problem: string | null;
  onSubmit: (username: string, password: string) => void;
}

export const SignInForm = ({ busy, problem, onSubmit }: Props) => {
  const translate = useTranslate();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(username.trim(), password);
  };
  return (
    <Box component="form" noValidate onSubmit={submit}>
      <Typography variant="h2" gutterBottom>
        {translate('signIn.title')}
      </Typography>
      {problem !== null && (
        <Alert severity="error" sx={{ mb: 1 }}>
          {translate(problem, { _: problem })}
        </Alert>
      )}
      <TextField
        name="username"
        label={translate('signIn.username')}
        autoComplete="username"
        autoFocus
        value={username}
        onChange={({ target }) => setUsername(target.value)}
      />
      <TextField
        name="password"
        type="password"
        label={translate('signIn.password')}
        autoComplete="current-password"
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      <Button type="submit" variant="contained" fullWidth loading={busy} sx={{ mt: 1.5, py: 1 }}>
        {translate('signIn.submit')}
      </Button>
    </Box>
  );
};
