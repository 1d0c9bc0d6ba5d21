import type { ReactNode } from 'react';
import { DateInput, TextInput, required, useDataProvider, useTranslate } from 'react-admin';
import type { FieldValues } from 'react-hook-form';

import type { Actions, Verb } from '../../api/actions';
import type { MilepostProvider } from '../../api/data-provider';
import { FormDialog } from '../../shared/FormDialog';
import { textOf } from '../../shared/text-of';
import { useCommand } from '../../shared/use-command';
import { useMe } from '../../shared/use-me';
import type { Unit } from '../types';

interface Props<V extends Verb<'units'>> {
  unit: Unit;
  verb: V;
  /** What the fields begin with, beside the date. */
  values?: FieldValues;
  /** The verb's own part of what is sent. */
  bodyOf: (values: FieldValues) => Omit<Actions['units'][V], 'effectiveOn' | 'reason'>;
  /** A change that is not undone asks for its ground. */
  final?: boolean;
  children: ReactNode;
  onClose: () => void;
}

/** A change of a unit from a day on: its own fields, the day and the reason. */
export function ChangeDialog<V extends Verb<'units'>>(props: Props<V>) {
  const { unit, verb, values = {}, bodyOf, final = false, children, onClose } = props;
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { me } = useMe();
  const { busy, run } = useCommand();
  const t = (key: string) => translate(`resources.units.${key}`, { name: unit.name });
  const today = me?.today ?? '';
  const send = async (typed: FieldValues) => {
    const day = textOf(typed['effectiveOn']);
    const dated = { effectiveOn: day || null, reason: textOf(typed['reason']) || null };
    const body = { ...bodyOf(typed), ...dated } as Actions['units'][V];
    const done = `resources.units.done.${day > today ? 'plan' : verb}`;
    const problem = await run(() => provider.act('units', unit, verb, body), done);
    if (!problem) onClose();
    return problem?.fields;
  };
  return (
    <FormDialog
      title={t(`titles.${verb}`)}
      verb={verb}
      busy={busy}
      record={{ ...values, effectiveOn: today }}
      onSubmit={send}
      onClose={onClose}
    >
      {children}
      <DateInput
        source="effectiveOn"
        label="resources.units.fields.effectiveOn"
        helperText="resources.units.effectiveHelp"
        validate={required()}
      />
      <TextInput
        source="reason"
        label="resources.units.fields.reason"
        helperText="resources.units.reasonHelp"
        multiline
        minRows={2}
        {...(final ? { validate: required() } : {})}
      />
    </FormDialog>
  );
}
