import { basename } from 'node:path';
import { z } from 'zod';
import { ConversionError } from '../../../documents/errors';
import { inspectDocx } from '../../../documents/inspect';
import { enqueue } from '../../../jobs';
import { invalid } from '../../../core/refusal';
import type { Action, UnitOfWork } from '../../../actions/action';
import { progressReports } from '../../progress-report/resource';
import type { ReportRow } from '../../progress-report/row';
import { targets } from '../../target/resource';
import type { TargetRow } from '../../target/row';
import { workDocuments } from '../resource';
import { CONVERT } from '../convert';
import { documents } from '../store';
import { blankAsNull } from '../../../actions/input';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const input = z.strictObject({
  target: z.string().min(1).max(64),
  report: z.string().max(64).nullish().transform(blankAsNull),
  /** The upload as it lies in the temporary folder; the controller adds it, never the client. */
  file: z.strictObject({ path: z.string(), name: z.string().min(1) }),
});

/** EX-4: a Word file for a target, kept privately and turned into a page by itself. */
export const create: Action<z.infer<typeof input>> = {
  resource: workDocuments,
  verb: 'create',
  input,
  async run(work, { target: targetId, report: reportId, file }) {
    const target = await work.read<TargetRow>(targets, targetId);
    const report = await reportOf(work, reportId, target);
    const { key, sha256, size } = await keep(file.path);
    // Nothing points to the file if the transaction fails.
    void work.trx.executionPromise.catch(() => documents().removeFile(key));
    const name = basename(file.name.replaceAll('\\', '/')).slice(-200);
    const { documentId } = await work.insert(workDocuments.table, {
      targetId: target.id,
      reportId: report?.id ?? null,
      name,
      mimeType: DOCX,
      size,
      sha256,
      storageKey: key,
      state: 'queued',
      uploadedById: work.principal.userId,
    });
    const { year, unitId, targetTypeId, itemCode } = target;
    work.log({
      action: 'create',
      resource: workDocuments.plural,
      recordId: documentId,
      year,
      unitId,
      targetTypeId,
      params: { itemCode, name, target: target.name },
      after: { name, size, sha256, target: target.documentId },
    });
    await enqueue(CONVERT, { documentId }, { trx: work.trx });
    return documentId;
  },
};

async function reportOf(
  work: UnitOfWork,
  id: string | null,
  target: TargetRow,
): Promise<ReportRow | undefined> {
  if (id === null) return undefined;
  const report = await work.read<ReportRow>(progressReports, id);
  if (report.targetId !== target.id) throw invalid({ report: { code: 'reportNotOfTarget' } });
  return report;
}

async function keep(path: string) {
  try {
    await inspectDocx(path);
    return await documents().storeFile(path);
  } catch (error) {
    if (error instanceof ConversionError) throw invalid({ file: { code: `file:${error.code}` } });
    throw error;
  }
}
