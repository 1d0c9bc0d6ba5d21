import { z } from 'zod';
import { idAndVersion } from '../../../actions/input';
import type { Action, UnitOfWork } from '../../../actions/action';
import type { TargetRow } from '../../target/row';
import { processes } from '../resource';
import { decideClose, decideOpen } from './decide';
import { aboutProcess, type ProcessRow } from './row';

const input = z.strictObject({ ...idAndVersion, reason: z.string().trim().max(2000).optional() });

/** PM-8: opens an occasion; every published target it assesses has a draft record from then on. */
export const open: Action<z.infer<typeof input>> = {
  resource: processes,
  verb: 'open',
  input,
  async run(work, { id, version, reason }) {
    const process = await work.load<ProcessRow>(processes, id, version);
    const change = await work.update(process, processes.table, decideOpen(process, reason));
    const records = await openRecords(work, process);
    const params = { records, ...(reason ? { reason } : {}) };
    const after = { ...change.after, ...params };
    work.log({ action: 'open', ...aboutProcess(process, params), ...change, after });
    return id;
  },
};

const closing = z.strictObject(idAndVersion);

/** PM-8: closes an occasion; nothing is scored in it until it is opened again. */
export const close: Action<z.infer<typeof closing>> = {
  resource: processes,
  verb: 'close',
  input: closing,
  async run(work, { id, version }) {
    const process = await work.load<ProcessRow>(processes, id, version);
    const change = await work.update(process, processes.table, decideClose(process));
    work.log({ action: 'close', ...aboutProcess(process), ...change });
    return id;
  },
};

/** Adds the records that are missing, also after some were voided. */
async function openRecords(work: UnitOfWork, process: ProcessRow): Promise<number> {
  const targets = await work.select<TargetRow>(
    'targets',
    `join occasions o on o.id = ? where t.year = ? and t.state in ('published', 'revising')
       and (t.occasions @> to_jsonb(o.code::text)
         or t.occasions @> jsonb_build_array(jsonb_build_object('code', o.code::text)))
       and not exists (select 1 from assessment_records r
         where r.process_id = ? and r.target_id = t.id and r.state <> 'voided')
     order by t.id`,
    [process.occasionId, process.year, process.id],
  );
  const records = targets.map((target) => ({
    year: process.year,
    processId: process.id,
    occasionId: process.occasionId,
    targetId: target.id,
    unitId: target.unitId,
    targetTypeId: target.targetTypeId,
    assessorId: target.assessorId,
    itemCode: target.itemCode,
    name: target.name,
    points: target.points,
    targetVersion: target.publishedVersion,
    state: 'draft',
  }));
  await work.insertAll('assessment_records', records);
  return records.length;
}
