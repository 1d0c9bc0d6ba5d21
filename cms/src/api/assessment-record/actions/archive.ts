import { z } from 'zod';
import { reason, idAndVersion } from '../../../actions/input';
import type { Action, UnitOfWork } from '../../../actions/action';
import { assessmentRecords } from '../resource';
import { decideArchive, decideReturn, decideVoid } from './decide';
import { aboutRecord, contentOf, type RecordRow } from './row';

const input = z.strictObject(idAndVersion);

/** PM-5: archived records are what the evaluation counts. */
export const archive: Action<z.infer<typeof input>> = {
  resource: assessmentRecords,
  verb: 'archive',
  batch: true,
  input,
  async run(work, { id, version }) {
    const record = await work.load<RecordRow>(assessmentRecords, id, version);
    const values = decideArchive(record, work.now);
    const change = await work.update(record, assessmentRecords.table, values);
    work.log({ action: 'archive', ...aboutRecord(record), ...change });
    return id;
  },
};

const withReason = z.strictObject({ ...idAndVersion, reason });

/** PM-5: an archived record goes back to its assessor; what it said stays in the trail. */
export const returnRecord: Action<z.infer<typeof withReason>> = {
  resource: assessmentRecords,
  verb: 'return',
  input: withReason,
  run: (work, values) => undoRecord(work, 'return', values),
};

/** PM-9: a record that should not be; what it said stays in the trail. */
export const voidRecord: Action<z.infer<typeof withReason>> = {
  resource: assessmentRecords,
  verb: 'void',
  input: withReason,
  run: (work, values) => undoRecord(work, 'void', values),
};

async function undoRecord(
  work: UnitOfWork,
  action: 'return' | 'void',
  { id, version, reason: why }: z.infer<typeof withReason>,
): Promise<string> {
  const record = await work.load<RecordRow>(assessmentRecords, id, version);
  const decide = action === 'return' ? decideReturn : decideVoid;
  const change = await work.update(record, assessmentRecords.table, decide(record, why));
  const before = { ...contentOf(record), ...change.before };
  work.log({ action, ...aboutRecord(record), ...change, before });
  return id;
}
