import { useRef, useState } from 'react';
import { useDataProvider, useTranslate } from 'react-admin';

import type { MilepostProvider } from '../api/data-provider';
import type { AssessmentRecord, Target } from '../api/records';
import { problemOf } from '../shared/problem';
import { useUnsaved } from '../shared/unsaved';
import { useCommand } from '../shared/use-command';
import { useSettled } from '../shared/use-settled';
import { missing, notNumbers, triable } from './faults';
import type { Faults } from './faults';
import { draftOf, inputsOf, partsOf, tidied } from './inputs';
import type { InputsDraft } from './inputs';
import { ownScore } from './own-score';
import { useSuggestion } from './use-suggestion';

const PAUSE = 400;

/** The scoring of one record: what is typed, what the method makes of it, what was refused. */
export function useScoreForm(record: AssessmentRecord, { method }: Pick<Target, 'method'>) {
  const translate = useTranslate();
  const provider = useDataProvider<MilepostProvider>();
  const { busy, run } = useCommand();
  const [draft, setDraft] = useState(() => draftOf(record.inputs));
  const [own, setOwn] = useState(() => ownScore(record));
  const [reason, setReason] = useState(record.reason ?? '');
  const [refused, setRefused] = useState<Faults>({});

  const saved = useRef(false);
  useUnsaved({
    count: () => {
      if (saved.current) return 0;
      const found = JSON.stringify(tidied(draft)) !== JSON.stringify(draftOf(record.inputs));
      const scored = own !== ownScore(record);
      return [found, scored, reason.trim() !== (record.reason ?? '')].filter(Boolean).length;
    },
  });

  const parts = partsOf(method);
  const tried = JSON.stringify(inputsOf(method, triable(draft)));
  const settled = useSettled(tried, PAUSE);
  const { data: suggestion, error, isFetching } = useSuggestion(record, settled);
  const suggested = suggestion?.score ?? null;

  const translated = (faults: Faults): Faults =>
    Object.fromEntries(Object.entries(faults).map(([field, key]) => [field, translate(key)]));

  async function submit() {
    const tidy = tidied(draft);
    setDraft(tidy);
    const typed = own?.trim() || null;
    const seen = { ...missing(parts, tidy), ...notNumbers(tidy, typed ?? '') };
    setRefused(translated(seen));
    if (Object.keys(seen).length > 0) return;
    const body = { score: typed, reason: reason.trim(), inputs: inputsOf(method, tidy) };
    const problem = await run(
      () => provider.act('assessment-records', record, 'submit', body),
      'resources.assessment-records.done.submit',
    );
    saved.current = problem === null;
    setRefused(problem?.fields ?? {});
  }

  return {
    draft,
    parts,
    reason,
    setReason,
    score: own ?? suggested ?? '',
    /** Null goes back to the suggested score. */
    setScore: setOwn,
    differs: own !== null && own !== suggested,
    suggestion,
    suggested,
    /** Why the method refuses what is typed. */
    objection: error ? triedObjection(error) : null,
    change: (part: Partial<InputsDraft>) => {
      setDraft({ ...draft, ...part });
      setRefused({});
    },
    faults: { ...refused, ...translated(notNumbers(draft, own ?? '')) },
    busy,
    /** The suggested score shown is not yet that of what is typed. */
    settling: tried !== settled || isFetching,
    submit,
  };
}

/** The message at a field says more than the one of the whole answer. */
function triedObjection(error: unknown): string {
  const { fields, message } = problemOf(error);
  return Object.values(fields)[0] ?? message;
}
