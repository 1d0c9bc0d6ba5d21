import { z } from 'zod';
import { decimalText, seen } from '../../../usecases/input';
import type { UseCase, Work } from '../../../usecases/kernel';
import { assessmentRecords } from '../resource';
import { decideSubmit } from './decide';
import { scoreInputs } from '../inputs';
import { aboutRecord, type RecordRow } from './row';
import { suggest } from '../suggest';
import { termsOf } from './terms';

const input = z.strictObject({
  ...seen,
  score: z
    .union([z.literal(''), decimalText])
    .nullish()
    .transform((given) => given || null),
  reason: z
    .string()
    .trim()
    .max(2000)
    .nullish()
    .transform((given) => given || null),
  inputs: scoreInputs.nullish().transform((given) => given ?? {}),
});

/** FM-2: the assessor scores a target; without a score the suggested one is taken. */
export const submit: UseCase<z.infer<typeof input>> = {
  resource: assessmentRecords,
  action: 'submit',
  batch: true,
  input,
  async run(work, { id, version, ...given }) {
    const record = await work.load<RecordRow>(assessmentRecords, id, version);
    const target = await termsOf(work, record);
    const values = decideSubmit(record, given, {
      processState: await processStateOf(work, record),
      suggestion: suggest(target, record.points, given.inputs),
      reporters: await reportersOf(work, record),
      userId: work.principal.userId,
      now: work.now,
    });
    const { targetVersion } = target;
    const scored = { ...values, targetVersion };
    const change = await work.change(record, assessmentRecords.table, scored);
    work.record({ action: 'submit', ...aboutRecord(record), ...change });
    return id;
  },
};

/** Held until the end, so that a process is not closed while a score goes in. */
async function processStateOf(work: Work, { processId }: RecordRow): Promise<string> {
  const [process] = await work.select<{ state: string }>(
    'processes',
    'where t.id = ? for share of t',
    [processId],
  );
  return process?.state ?? 'planned';
}

async function reportersOf({ trx }: Work, { targetId }: RecordRow): Promise<number[]> {
  const { rows } = await trx.raw<{ rows: { id: number }[] }>(
    `select distinct submitted_by_id as id from progress_reports
     where target_id = ? and submitted_by_id is not null`,
    [targetId],
  );
  return rows.map(({ id }) => id);
}
