import { useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';
import { sameDecimal } from '@milepost/domain/exact/text';

import type { MilepostProvider } from '../api/data-provider';
import { useUnsaved } from '../shared/unsaved';
import { useCommand } from '../shared/use-command';
import { valueOf, type Typed } from './balance';
import type { Part, Parts, ProvinceTarget, Way } from './types';

type FieldErrors = Readonly<Record<string, string>>;

/** What is typed into the grid, and sending it: all units at once or none. */
export function useDecomposition(whole: ProvinceTarget, data: Parts) {
  const provider = useDataProvider<MilepostProvider>();
  const translate = useTranslate();
  const { busy, run } = useCommand();
  const [typed, setTyped] = useState<Typed>({});
  const [way, setWay] = useState<Way>(whole.way ?? 'byHand');
  const [reason, setReason] = useState(whole.overhangReason ?? '');
  const [fieldErrors, setFieldErrors] = useState<FieldErrors>({});

  // The server keeps a reason only with a sum that needs one.
  const [savedReason, setSavedReason] = useState(reason);
  useUnsaved({
    count: () =>
      data.parts.filter((part) => part.open && !sameDecimal(valueOf(part, typed), part.value))
        .length + (reason === savedReason ? 0 : 1),
  });

  const type = (values: Typed) => {
    setTyped({ ...typed, ...values });
    setWay('byHand');
    setFieldErrors(without(fieldErrors, [...Object.keys(values), 'parts']));
  };
  const fill = (by: 'equally' | 'byLastYear') => {
    const values = data.parts.flatMap((part) => {
      const value = part[by];
      return part.open && value !== null ? [[part.id, value] as const] : [];
    });
    setTyped(Object.fromEntries(values));
    setWay(by === 'equally' ? 'equally' : 'lastYear');
    setFieldErrors({});
  };
  const reset = () => {
    setTyped({});
    setWay(whole.way ?? 'byHand');
    setFieldErrors({});
  };
  const submit = async () => {
    const open = data.parts.filter((part) => part.open);
    const blank = open.filter((part) => valueOf(part, typed) === '');
    if (blank.length > 0) {
      const required = translate('shared.required');
      setFieldErrors(Object.fromEntries(blank.map(({ id }) => [id, required])));
      return;
    }
    const parts = open.map((part) => ({
      id: part.id,
      version: part.version,
      value: valueOf(part, typed),
    }));
    const body = { parts, way, overhangReason: reason.trim() || null };
    const problem = await run(
      () => provider.act('province-targets', whole, 'decompose', body),
      'resources.province-targets.done.decompose',
    );
    setFieldErrors(problem ? byRow(problem.fields, open) : {});
    if (problem) return;
    setTyped({});
    setSavedReason(reason);
  };
  return { typed, type, fill, reset, way, reason, setReason, fieldErrors, submit, busy };
}

const without = (fieldErrors: FieldErrors, keys: readonly string[]): FieldErrors =>
  Object.fromEntries(Object.entries(fieldErrors).filter(([key]) => !keys.includes(key)));

/** The server counts the rows that were sent; the page knows them by their ids. */
function byRow(fields: FieldErrors, sent: readonly Part[]): FieldErrors {
  return Object.fromEntries(
    Object.entries(fields).map(([field, message]) => {
      const index = /^parts\.(\d+)\./.exec(field)?.[1];
      return [index === undefined ? field : (sent[Number(index)]?.id ?? field), message];
    }),
  );
}
