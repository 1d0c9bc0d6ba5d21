import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import type { ReactNode } from 'react';
import { Form, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';

import { useCommand } from '../../shared/use-command';
import type { Person } from '../types';

interface Props {
  person: Person;
  verb: string;
  /** What the fields begin with. */
  values: FieldValues;
  send: (typed: FieldValues) => Promise<unknown>;
  /** Key of what is said when it is done. */
  done: (typed: FieldValues) => string;
  children: ReactNode;
  onClose: () => void;
}

/** A form about one person; what the server complains of stands beside its field. */
export const EntryDialog = (props: Props) => {
  const { person, verb, values, send, done, children, onClose } = props;
  const translate = useTranslate();
  const { busy, run } = useCommand();
  const submit = async (typed: FieldValues) => {
    const problem = await run(() => send(typed), done(typed));
    if (!problem) onClose();
    return problem?.fields;
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="entry-title">
      <Form record={values} onSubmit={submit}>
        <DialogTitle id="entry-title">
          {translate(`resources.people.titles.${verb}`, { name: person.name })}
        </DialogTitle>
        <DialogContent>{children}</DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" loading={busy} data-verb={verb}>
            {translate('ra.action.confirm')}
          </Button>
        </DialogActions>
      </Form>
    </Dialog>
  );
};
