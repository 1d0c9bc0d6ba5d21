import { z } from 'zod';
import { shiftYears } from '../../../domain/periods';
import {
  copyFrameworks,
  copyProcesses,
  copySchemes,
  type FrameworkCopyOutcome,
  type CopyOutcome,
} from './parts';
import { invalid } from '../../../core/refusal';
import type { CollectionAction, UnitOfWork } from '../../../actions/action';
import { appraisalYears } from '../resource';

const isYear = (raw: unknown): boolean =>
  Number.isInteger(raw) && Number(raw) >= 2000 && Number(raw) <= 2100;
const year = z.custom<number>(isYear, 'notAYear');
const input = z.strictObject({ from: year, to: year });

interface Year {
  year: number;
  dataCut: string | null;
  revisionFrom: string | null;
  revisionTo: string | null;
}

/** What starting a year made, what was there already, and which closed units stayed out. */
export interface Started {
  year: number;
  years: CopyOutcome;
  frameworks: CopyOutcome;
  schemes: CopyOutcome;
  processes: CopyOutcome;
  leftOut: FrameworkCopyOutcome['leftOut'];
}

/**
 * BX-14: a new year starts from another one: the year itself, drafts of its frameworks and schemes,
 * its processes as planned. Started again it makes what is still missing and lists what exists.
 */
export const start: CollectionAction<z.infer<typeof input>> = {
  resource: appraisalYears,
  verb: 'start',
  ofCollection: true,
  input,
  async run(work, { from, to }): Promise<Started> {
    if (to <= from) throw invalid({ to: { code: 'newYearNotLater', params: { from } } });
    await work.trx.raw('select pg_advisory_xact_lock(7323, ?)', [to]);
    const [last] = await work.select<Year>('appraisal_years', 'where t.year = ?', [from]);
    if (!last) throw invalid({ from: { code: 'noSuchYear', params: { year: from } } });
    const { documentId, years } = await openYear(work, last, to);
    const { leftOut, ...frameworks } = await copyFrameworks(work, from, to);
    const schemes = await copySchemes(work, from, to);
    const processes = await copyProcesses(work, from, to);
    const started = { year: to, years, frameworks, schemes, processes, leftOut };
    const params = {
      from,
      number: to,
      frameworks: frameworks.created.length,
      schemes: schemes.created.length,
      processes: processes.created.length,
      left: leftOut.length,
    };
    const about = { resource: appraisalYears.plural, recordId: documentId, year: to };
    work.log({ action: 'start', ...about, params, after: started });
    return started;
  },
};

async function openYear(
  work: UnitOfWork,
  last: Year,
  to: number,
): Promise<{ documentId: string; years: CopyOutcome }> {
  const [there] = await work.select<{ documentId: string }>('appraisal_years', 'where t.year = ?', [
    to,
  ]);
  const name = String(to);
  if (there) return { documentId: there.documentId, years: { created: [], existing: [name] } };
  const later = (day: string | null) => (day === null ? null : shiftYears(day, to - last.year));
  const data = {
    year: to,
    isCurrent: false,
    dataCut: later(last.dataCut),
    revisionFrom: later(last.revisionFrom),
    revisionTo: later(last.revisionTo),
  };
  const { documentId } = await strapi
    .documents('api::appraisal-year.appraisal-year')
    .create({ data: data as never });
  return { documentId, years: { created: [name], existing: [] } };
}
