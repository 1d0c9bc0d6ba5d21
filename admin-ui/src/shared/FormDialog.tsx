import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import type { FormEvent, KeyboardEvent, ReactNode } from 'react';
import { Form, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';

import { keepTyped } from './keep-typed';

interface Looks {
  title: string;
  children: ReactNode;
  /** It is being sent. */
  busy: boolean;
  /** What the buttons say, if not cancel and confirm; without a `submit` there is nothing to send. */
  cancel?: string;
  submit?: string | null;
  /** The action behind it, by which tests find the button. */
  verb?: string;
  /** Nothing can be sent yet. */
  incomplete?: boolean;
  /** Only the button sends, not Enter in a field: where a table is typed into. */
  byButton?: boolean;
  /** It stays until the answer has come. */
  locked?: boolean;
  maxWidth?: 'sm' | 'md';
  onClose: () => void;
}

/** Fields that keep their values themselves. */
interface Plain extends Looks {
  record?: undefined;
  onSubmit: () => unknown;
}

/** react-admin's inputs, which begin with `record`; what is answered stands beside the fields. */
interface OfRecord extends Looks {
  record: FieldValues;
  onSubmit: (values: FieldValues) => Promise<Record<string, string> | undefined>;
}

/** A dialog with a form. Render it only while open; Escape and a click beside it cancel. */
export const FormDialog = (props: Plain | OfRecord) => {
  const { locked = false, byButton = false, maxWidth = 'sm', onClose } = props;
  const title = useId();
  const inside = <Inside {...props} titleId={title} />;
  return (
    <Dialog
      open
      onClose={locked ? undefined : onClose}
      fullWidth
      maxWidth={maxWidth}
      aria-labelledby={title}
    >
      {props.record ? (
        <Form record={props.record} onSubmit={props.onSubmit} resetOptions={keepTyped}>
          {inside}
        </Form>
      ) : (
        <form
          noValidate
          onSubmit={(event) => sent(event, props.onSubmit)}
          onKeyDown={byButton ? withoutEnter : undefined}
        >
          {inside}
        </form>
      )}
    </Dialog>
  );
};

function sent(event: FormEvent, send: () => unknown): void {
  event.preventDefault();
  // The page behind may be a form too.
  event.stopPropagation();
  void send();
}

function withoutEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}

const Inside = ({ title, titleId, children, ...props }: Looks & { titleId: string }) => {
  const { busy, cancel, submit, verb, incomplete = false, locked = false, onClose } = props;
  const translate = useTranslate();
  return (
    <>
      <DialogTitle id={titleId}>{title}</DialogTitle>
      <DialogContent>{children}</DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={locked}>
          {cancel ?? translate('ra.action.cancel')}
        </Button>
        {submit === null ? null : (
          <Button
            type="submit"
            variant="contained"
            loading={busy}
            disabled={incomplete}
            data-verb={verb}
          >
            {submit ?? translate('ra.action.confirm')}
          </Button>
        )}
      </DialogActions>
    </>
  );
};
