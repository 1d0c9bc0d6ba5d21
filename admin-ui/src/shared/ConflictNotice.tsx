import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useCloseNotification, useRefresh, useTranslate } from 'react-admin';

/** Someone else was faster: what was typed stays on the page, a click brings the record's news. */
export const ConflictNotice = ({ message }: { message: string }) => {
  const translate = useTranslate();
  const refresh = useRefresh();
  const close = useCloseNotification();
  const reload = () => {
    refresh();
    close();
  };
  return (
    <Alert
      severity="warning"
      variant="filled"
      onClose={close}
      action={
        <>
          <Button color="inherit" size="small" onClick={reload}>
            {translate('shared.reload')}
          </Button>
          <Button color="inherit" size="small" onClick={close}>
            {translate('ra.action.close')}
          </Button>
        </>
      }
    >
      {message} {translate('shared.kept')}
    </Alert>
  );
};
