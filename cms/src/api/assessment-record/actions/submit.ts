import { z } from 'zod';
import { blankAsNull, decimalText, idAndVersion } from '../../../actions/input';
import type { Action, UnitOfWork } from '../../../actions/action';
import { assessmentRecords } from '../resource';
import { decideSubmit } from './decide';
import { scoreInputs } from '../inputs';
import { aboutRecord, type RecordRow } from './row';
import { suggest } from '../suggest';
import { termsOf } from './terms';

const input = z.strictObject({
  ...idAndVersion,
  score: z
    .union([z.literal(''), decimalText])
    .nullish()
    .transform(blankAsNull),
  reason: z.string().trim().max(2000).nullish().transform(blankAsNull),
  inputs: scoreInputs.nullish().transform((typed) => typed ?? {}),
});

/** FM-2: the assessor scores a target; without a score the suggested one is taken. */
export const submit: Action<z.infer<typeof input>> = {
  resource: assessmentRecords,
  verb: 'submit',
  batch: true,
  input,
  async run(work, { id, version, ...typed }) {
    const record = await work.load<RecordRow>(assessmentRecords, id, version);
    const target = await termsOf(work, record);
    const values = decideSubmit(record, typed, {
      processState: await processStateOf(work, record),
      suggestion: suggest(target, record.points, typed.inputs),
      reporters: await reportersOf(work, record),
      userId: work.principal.userId,
      now: work.now,
    });
    const { targetVersion } = target;
    const scored = { ...values, targetVersion };
    const change = await work.update(record, assessmentRecords.table, scored);
    work.log({ action: 'submit', ...aboutRecord(record), ...change });
    return id;
  },
};

/** Held until the end, so that a process is not closed while a score goes in. */
async function processStateOf(work: UnitOfWork, { processId }: RecordRow): Promise<string> {
  const [process] = await work.select<{ state: string }>(
    'processes',
    'where t.id = ? for share of t',
    [processId],
  );
  return process?.state ?? 'planned';
}

async function reportersOf({ trx }: UnitOfWork, { targetId }: RecordRow): Promise<number[]> {
  const { rows } = await trx.raw<{ rows: { id: number }[] }>(
    `select distinct submitted_by_id as id from progress_reports
     where target_id = ? and submitted_by_id is not null`,
    [targetId],
  );
  return rows.map(({ id }) => id);
}
