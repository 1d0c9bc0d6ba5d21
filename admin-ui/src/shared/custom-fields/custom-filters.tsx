import type { ReactElement } from 'react';
import {
  DateInput,
  DateTimeInput,
  NullableBooleanInput,
  SelectInput,
  TextInput,
} from 'react-admin';

import type { Translate } from '../columns';
import { DecimalInput } from '../DecimalInput';
import { choicesOf } from './CustomInputs';
import type { CustomField } from './types';
import { isNumber } from './value-text';

/** Filters of the added fields, by the filter button: part of a text, one of a list, from and to. */
export function customFilters(
  fields: readonly CustomField[],
  translate: Translate,
): ReactElement[] {
  return fields.flatMap((field) => {
    const { name: source, label } = field;
    const common = { key: source, source, label, helperText: false } as const;
    const bound = (end: 'gte' | 'lte') => ({
      key: `${source}_${end}`,
      source: `${source}_${end}`,
      label: translate(`customFields.${end}`, { label }),
      helperText: false as const,
    });
    if (isNumber(field)) {
      const [from, to] = [bound('gte'), bound('lte')];
      return [<DecimalInput {...from} key={from.key} />, <DecimalInput {...to} key={to.key} />];
    }
    switch (field.type) {
      case 'enumeration':
        return <SelectInput {...common} key={source} choices={choicesOf(field)} />;
      case 'boolean':
        return <NullableBooleanInput {...common} key={source} />;
      case 'date':
      case 'datetime':
      case 'time': {
        const [from, to] = [bound('gte'), bound('lte')];
        const Input = bounds[field.type];
        return [<Input {...from} key={from.key} />, <Input {...to} key={to.key} />];
      }
      default:
        return <TextInput {...common} key={source} source={`${source}_like`} />;
    }
  });
}

const TimeText = (props: { source: string; label: string; helperText: false }) => (
  <TextInput {...props} type="time" />
);

const bounds = { date: DateInput, datetime: DateTimeInput, time: TimeText };
