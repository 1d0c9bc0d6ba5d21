import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';

import { FormDialog } from '../../shared/FormDialog';
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
    <FormDialog
      title={translate(`resources.people.titles.${verb}`, { name: person.name })}
      verb={verb}
      busy={busy}
      record={values}
      onSubmit={submit}
      onClose={onClose}
    >
      {children}
    </FormDialog>
  );
};
