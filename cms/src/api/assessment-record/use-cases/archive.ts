import { z } from 'zod';
import { reason, seen } from '../../../usecases/input';
import type { UseCase, Work } from '../../../usecases/kernel';
import { assessmentRecords } from '../resource';
import { decideArchive, decideReturn, decideVoid } from './decide';
import { aboutRecord, contentOf, type RecordRow } from './row';

const input = z.strictObject(seen);

/** PM-5: archived records are what the evaluation counts. */
export const archive: UseCase<z.infer<typeof input>> = {
  resource: assessmentRecords,
  action: 'archive',
  batch: true,
  input,
  async run(work, { id, version }) {
    const record = await work.load<RecordRow>(assessmentRecords, id, version);
    const values = decideArchive(record, work.now);
    const change = await work.change(record, assessmentRecords.table, values);
    work.record({ action: 'archive', ...aboutRecord(record), ...change });
    return id;
  },
};

const withReason = z.strictObject({ ...seen, reason });

/** PM-5: an archived record goes back to its assessor; what it said stays in the trail. */
export const giveBack: UseCase<z.infer<typeof withReason>> = {
  resource: assessmentRecords,
  action: 'return',
  input: withReason,
  run: (work, given) => takeBack(work, 'return', given),
};

/** PM-9: a record that should not be; what it said stays in the trail. */
export const voidRecord: UseCase<z.infer<typeof withReason>> = {
  resource: assessmentRecords,
  action: 'void',
  input: withReason,
  run: (work, given) => takeBack(work, 'void', given),
};

async function takeBack(
  work: Work,
  action: 'return' | 'void',
  { id, version, reason: why }: z.infer<typeof withReason>,
): Promise<string> {
  const record = await work.load<RecordRow>(assessmentRecords, id, version);
  const decide = action === 'return' ? decideReturn : decideVoid;
  const change = await work.change(record, assessmentRecords.table, decide(record, why));
  const before = { ...contentOf(record), ...change.before };
  work.record({ action, ...aboutRecord(record), ...change, before });
  return id;
}
