import { z } from 'zod';
import { seen } from '../../../usecases/input';
import type { UseCase, Work } from '../../../usecases/kernel';
import type { TargetRow } from '../../target/row';
import { processes } from '../resource';
import { decideClose, decideOpen } from './decide';
import { aboutProcess, type ProcessRow } from './row';

const input = z.strictObject({ ...seen, reason: z.string().trim().max(2000).optional() });

/** PM-8: opens an occasion; every published target it assesses has a draft record from then on. */
export const open: UseCase<z.infer<typeof input>> = {
  resource: processes,
  action: 'open',
  input,
  async run(work, { id, version, reason }) {
    const process = await work.load<ProcessRow>(processes, id, version);
    const change = await work.change(process, processes.table, decideOpen(process, reason));
    const records = await openRecords(work, process);
    const params = { records, ...(reason ? { reason } : {}) };
    const after = { ...change.after, ...params };
    work.record({ action: 'open', ...aboutProcess(process, params), ...change, after });
    return id;
  },
};

const closing = z.strictObject(seen);

/** PM-8: closes an occasion; nothing is scored in it until it is opened again. */
export const close: UseCase<z.infer<typeof closing>> = {
  resource: processes,
  action: 'close',
  input: closing,
  async run(work, { id, version }) {
    const process = await work.load<ProcessRow>(processes, id, version);
    const change = await work.change(process, processes.table, decideClose(process));
    work.record({ action: 'close', ...aboutProcess(process), ...change });
    return id;
  },
};

/** Adds the records that are missing, also after some were voided. */
async function openRecords(work: Work, process: ProcessRow): Promise<number> {
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
