import { z } from 'zod';
import { markedWorkbook, readWorkbook, refusalOfFaults, refusalOfFile } from '../../../excel';
import type { ReadSheet } from '../../../excel';
import { translate } from '../../../messages';
import { invalid } from '../../../core/refusal';
import { uploadedFile } from '../../../rest/upload';
import type { CollectionAction } from '../../../actions/action';
import { UnitOfWork } from '../../../actions/unit-of-work';
import { people } from '../resource';
import { directoryOf } from './directory';
import { staffSheet, type StaffKey } from './sheet';
import { takeIn, type TakenLine } from './take-in';

const input = z.strictObject({ file: uploadedFile });

/** Says of every line what would become of it, by doing it and undoing it: nothing is written (PM-2). */
export const check: CollectionAction<z.infer<typeof input>> = {
  resource: people,
  verb: 'check',
  ofCollection: true,
  upload: true,
  input,
  async run({ trx, actor, now }, { file }) {
    const sheet = await sheetOf(file.path);
    // Its own work, whose audit and activities nobody finishes.
    const trial = new UnitOfWork(trx, actor, now);
    await trx.raw('savepoint staff_check');
    const lines = await linesOf(trial, sheet);
    await trx.raw('rollback to savepoint staff_check');
    const faults = lines.flatMap((line) => line.faults);
    return {
      lines: lines.map(lineAnswer),
      marked:
        faults.length === 0
          ? null
          : {
              zh: (await markedWorkbook(sheet, faults, 'zh')).toString('base64'),
              en: (await markedWorkbook(sheet, faults, 'en')).toString('base64'),
            },
    };
  },
};

/** The same check, and then all of it or nothing (PM-2). */
export const takeStaffIn: CollectionAction<z.infer<typeof input>> = {
  resource: people,
  verb: 'import',
  ofCollection: true,
  upload: true,
  input,
  async run(work, { file }) {
    const sheet = await sheetOf(file.path);
    const lines = await linesOf(work, sheet);
    const faults = lines.flatMap((line) => line.faults);
    if (faults.length > 0) throw refusalOfFaults(sheet, faults);
    const unchanged = lines.filter(({ verdict }) => verdict === 'unchanged').length;
    return { changed: lines.length - unchanged, unchanged };
  },
};

async function sheetOf(path: string): Promise<ReadSheet<StaffKey>> {
  const sheet = await readWorkbook(path, staffSheet).catch((error: unknown) => {
    throw refusalOfFile(error);
  });
  if (sheet.rows.length === 0) throw invalid({ file: { code: 'excelNoRows' } });
  return sheet;
}

const linesOf = async (work: UnitOfWork, sheet: ReadSheet<StaffKey>): Promise<TakenLine[]> =>
  takeIn(work, sheet.rows, sheet.faults, await directoryOf(work));

/** A line in both languages: the page can change its language while it stands there. */
function lineAnswer({ row, line, verdict, faults }: TakenLine) {
  return {
    row,
    ...line,
    verdict,
    faults: faults.map(({ column, code, params }) => ({
      column: staffSheet.columns.find(({ key }) => key === column)?.title ?? null,
      message: { zh: translate('zh', code, params), en: translate('en', code, params) },
    })),
  };
}
