import DialogContentText from '@mui/material/DialogContentText';
import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import type { Target } from '../api/records';
import { FormDialog } from '../shared/FormDialog';
import { useLeave, useUnsaved } from '../shared/unsaved';
import { useCommand } from '../shared/use-command';
import { AssignForm } from './AssignForm';
import { personsOf, rowsOf, areEqual } from './person-rows';

const base = 'resources.responsibilities';

interface Props {
  targets: readonly Target[];
  unit: string;
  year: number;
  onClose: (done: boolean) => void;
}

/** The same people for many targets: all of them, or none. */
export const AssignDialog = ({ targets, unit, year, onClose }: Props) => {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  const [rows, setRows] = useState(() => rowsOf(year, []));
  const [fieldErrors, setFieldErrors] = useState<Readonly<Record<string, string>>>({});
  const [blank] = useState(rows);
  const leave = useLeave();
  useUnsaved({ count: () => (areEqual(rows, blank) ? 0 : 1) });
  const cancel = () => leave(() => onClose(false));
  const save = async () => {
    const persons = personsOf(rows);
    const problem = await run(
      () => provider.batch('targets', 'assign', [...targets], { persons }),
      'resources.targets.done.assign',
    );
    setFieldErrors(problem ? ofPersons(problem.fields) : {});
    if (!problem) onClose(true);
  };
  return (
    <FormDialog
      title={translate(`${base}.assignMany`, { count: targets.length })}
      maxWidth="md"
      verb="assign"
      submit={translate('resources.targets.actions.assign')}
      byButton
      busy={busy}
      onSubmit={save}
      onClose={cancel}
    >
      <DialogContentText variant="body2">{translate(`${base}.assignManyHelp`)}</DialogContentText>
      <AssignForm
        year={year}
        unit={unit}
        rows={rows}
        fieldErrors={fieldErrors}
        targetValue={null}
        onChange={(next) => {
          setRows(next);
          setFieldErrors({});
        }}
      />
    </FormDialog>
  );
};

/** The same error comes for each target; the people stand in the form but once. */
function ofPersons(fields: Readonly<Record<string, string>>): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [field, message] of Object.entries(fields)) {
    const [, index, rest] = /^items\.(\d+)(?:\.(.+))?$/.exec(field) ?? [];
    if (index === undefined) found[field] ??= message;
    else found[rest ?? 'persons'] ??= message;
  }
  return found;
}
