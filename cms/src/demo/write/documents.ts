import { Readable } from 'node:stream';
import { documents } from '../../api/work-document/store';
import {
  convertDocument,
  writeEvidence,
  type ConvertedDocument,
  type StoredFile,
} from '../../documents';
import { draw } from '../model/random';
import type { YearTarget } from '../model/year';
import { insertRows, type Load } from './load';
import type { Reports } from './reports';
import type { Written } from './targets';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const COUNT = 60;

export interface Evidence {
  year: number;
  unit: string;
  item: string;
  period: string;
  name: string;
  file: StoredFile;
  page: ConvertedDocument;
}

/** Real Word files for some reports, kept and converted as uploads are; before the transaction. */
export async function prepareEvidence(plans: readonly YearTarget[]): Promise<Evidence[]> {
  const chosen = plans
    .filter(({ item, state }) => item.course.kind === 'plan' && state !== 'draft')
    .map((target) => ({
      target,
      luck: draw(target.unit.code, target.item.code, target.year, 'doc'),
    }))
    .sort((a, b) => a.luck - b.luck)
    .slice(0, COUNT);
  return Promise.all(chosen.map(({ target }) => evidenceOf(target)));
}

async function evidenceOf(target: YearTarget): Promise<Evidence> {
  const { year, unit, item, indicator } = target;
  const period =
    year < 2024 ? `${year}-12` : draw(unit.code, item.code) < 0.5 ? '2024-06' : '2024-09';
  const report = target.reports.find((one) => one.period === period);
  const bytes = await writeEvidence({
    unitName: unit.name,
    indicatorName: item.name,
    period,
    value: report?.value ?? '0',
    targetValue: target.targetValue ?? '0',
    unitOfMeasure: indicator.unitOfMeasure,
    remarks: '',
    year,
    direction: indicator.direction,
  });
  const file = await documents().storeFile(Readable.from([bytes]));
  const page = await convertDocument(bytes);
  const name = `${unit.shortName}${item.name}进展情况报告（${period}）.docx`;
  return { year, unit: unit.code, item: item.code, period, name, file, page };
}

export async function writeDocuments(
  load: Load,
  evidence: readonly Evidence[],
  targets: readonly Written[],
  reports: Reports,
): Promise<void> {
  const rows = targets.flatMap((target) =>
    evidence
      .filter(
        ({ year, unit, item }) =>
          year === target.year && unit === target.unit.code && item === target.item.code,
      )
      .map(({ period, name, file, page }) => ({
        createdAt: target.reports.find((report) => report.period === period)?.submittedAt,
        targetId: target.id,
        reportId: reports.get(`${target.id} ${period}`)?.id ?? null,
        name,
        mimeType: DOCX,
        size: file.size,
        sha256: file.sha256,
        storageKey: file.key,
        state: 'converted',
        html: page.html,
        plainText: page.text,
        warnings: page.warnings,
        uploadedById:
          load.users.get(
            load.seeds.accounts.find((account) => account.unit === target.unit.code)?.username ??
              '',
          ) ?? null,
      })),
  );
  await insertRows('work_documents', rows, new Date());
}
