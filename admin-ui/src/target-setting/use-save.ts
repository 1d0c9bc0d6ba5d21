import { useDataProvider, useTranslate } from 'react-admin';
import { plainDecimal } from '@milepost/domain/exact/typed';

import type { MilepostProvider } from '../api/data-provider';
import type { Problem } from '../shared/problem';
import { useCommand } from '../shared/use-command';
import type { Field } from './model';
import type { Edits } from './use-edits';

const PATHS = { targetValue: 'batch/set', points: 'allot' } as const;

/** Saves every changed cell at once, all or nothing; a refusal stands at its cells, and all stays. */
export function useSave(field: Field, edits: Edits) {
  const provider = useDataProvider<MilepostProvider>();
  const translate = useTranslate();
  const { busy, run } = useCommand();
  const save = async (shared: { basis?: string }, onSaved: () => void) => {
    const sent = edits.changed.map(({ target, text }) => ({
      id: target.id,
      version: target.version,
      [field]: plainDecimal(text) || null,
    }));
    const problem = await run(
      () => provider.collectionAction('targets', PATHS[field], { items: sent, ...shared }),
      translate(`resources.target-setting.done.${field}`, { smart_count: sent.length }),
    );
    if (problem === null) {
      edits.clear();
      onSaved();
    } else edits.markErrors(complaintsOf(problem, field, sent));
  };
  return { busy, save: (...inputs: Parameters<typeof save>) => void save(...inputs) };
}

/** `items.3.targetValue` → the fourth target sent; a row's own error where its field has none. */
function complaintsOf(
  { fields }: Problem,
  field: Field,
  sent: readonly { id: string }[],
): Record<string, string> {
  return Object.fromEntries(
    sent.flatMap(({ id }, index) => {
      const error = fields[`items.${index}.${field}`] ?? fields[`items.${index}`];
      return error ? [[id, error] as const] : [];
    }),
  );
}
