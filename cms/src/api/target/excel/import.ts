import { z } from 'zod';
import { rowsWithin } from '../../../access/rows';
import { readWorkbook, refusalOfFaults, refusalOfFile, type CellFault } from '../../../excel';
import { invalid } from '../../../core/refusal';
import { uploadedFile, type UploadedFile } from '../../../rest/upload';
import type { CollectionAction, UnitOfWork } from '../../../actions/action';
import { targets } from '../resource';
import { actingUnitOf } from '../decide';
import { aboutTarget, type TargetRow } from '../row';
import { fillingVerb } from './fillable';
import { identityFaults, judge, type Changed, type Known } from './judge';
import { targetSheet, type TargetKey } from './sheet';

const input = z.strictObject({ file: uploadedFile });

/**
 * BX-6: takes in a filled template, every row or none. A department sets what has changed, a unit saves
 * it; rows that say what the record says already are left alone.
 */
export const importTargets: CollectionAction<z.infer<typeof input>> = {
  resource: targets,
  verb: 'import',
  ofCollection: true,
  upload: true,
  input,
  async run(work, { file }) {
    const verb = fillingVerb(work.principal);
    const read = await readTargets(file);
    const ids = read.rows.flatMap(({ values }) => values.id ?? []);
    const known = await lock(work, ids);
    const spoilt = new Set(read.faults.map(({ row }) => row));
    const faults: CellFault<TargetKey>[] = [...read.faults, ...repeated(read.rows)];
    const changes: Changed[] = [];
    for (const row of read.rows) {
      const target = known.get(row.values.id ?? '');
      if (spoilt.has(row.row)) {
        if (target) faults.push(...identityFaults(row.row, row.values, target));
        continue;
      }
      const verdict = judge(row, target, verb, actingUnitOf(work));
      if (verdict.kind === 'wrong') faults.push(...verdict.faults);
      if (verdict.kind === 'changed') changes.push(verdict);
    }
    if (faults.length > 0) throw refusalOfFaults(read, faults);
    await write(work, verb, changes);
    return { changed: changes.length, unchanged: read.rows.length - changes.length };
  },
};

async function readTargets(file: UploadedFile) {
  const read = await readWorkbook(file.path, targetSheet).catch((error: unknown) => {
    throw refusalOfFile(error);
  });
  if (read.rows.length === 0) throw invalid({ file: { code: 'excelNoRows' } });
  return read;
}

/** The targets among the reader's rows, locked in the order of their ids. */
async function lock(work: UnitOfWork, ids: readonly string[]): Promise<Map<string, Known>> {
  const within = rowsWithin(work.principal, targets);
  const rows = await work.select<TargetRow>(
    targets.table,
    `where t.document_id = any(?) and ${within.sql} order by t.document_id for update of t`,
    [ids, ...within.bindings],
  );
  const units = await work.select<{ id: number; name: string }>('units', 'where t.id = any(?)', [
    rows.map(({ unitId }) => unitId),
  ]);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return new Map(
    rows.map((row) => [row.documentId, { ...row, unitName: names.get(row.unitId) ?? '' }]),
  );
}

function repeated(
  rows: readonly { row: number; values: { id: string | null } }[],
): CellFault<TargetKey>[] {
  const seen = new Set<string>();
  return rows.flatMap(({ row, values: { id } }) => {
    if (id === null || !seen.has(id)) {
      seen.add(id ?? '');
      return [];
    }
    return [{ row, code: 'rowTwice' as const }];
  });
}

/** Setting is news, a draft is not. */
async function write(
  work: UnitOfWork,
  verb: 'save' | 'set',
  changes: readonly Changed[],
): Promise<void> {
  const rows = changes.map(({ target, values }) => ({ row: target, values }));
  const done = await work.updateAll(targets.table, rows);
  for (const [index, change] of done.entries()) {
    const target = changes[index]?.target;
    if (!target) continue;
    const event = { action: verb, ...aboutTarget(target), ...change };
    if (verb === 'set') work.log(event);
    else work.logQuietly(event);
  }
}
