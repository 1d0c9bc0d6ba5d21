import { z } from 'zod';
import { shiftYears } from '../../../domain/periods';
import { carryFrameworks, carryProcesses, carrySchemes, type Carried, type Told } from './parts';
import { invalid } from '../../../core/refusal';
import type { Errand, Work } from '../../../usecases/kernel';
import { appraisalYears } from '../resource';

const isYear = (given: unknown): boolean =>
  Number.isInteger(given) && Number(given) >= 2000 && Number(given) <= 2100;
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
  years: Told;
  frameworks: Told;
  schemes: Told;
  processes: Told;
  leftOut: Carried['leftOut'];
}

/**
 * BX-14: a new year starts from another one: the year itself, drafts of its frameworks and schemes,
 * its processes as planned. Started again it makes what is still missing and lists what exists.
 */
export const start: Errand<z.infer<typeof input>> = {
  resource: appraisalYears,
  action: 'start',
  ofMany: true,
  input,
  async run(work, { from, to }): Promise<Started> {
    if (to <= from) throw invalid({ to: { code: 'newYearNotLater', params: { from } } });
    await work.trx.raw('select pg_advisory_xact_lock(7323, ?)', [to]);
    const [last] = await work.select<Year>('appraisal_years', 'where t.year = ?', [from]);
    if (!last) throw invalid({ from: { code: 'noSuchYear', params: { year: from } } });
    const { documentId, years } = await openYear(work, last, to);
    const { leftOut, ...frameworks } = await carryFrameworks(work, from, to);
    const schemes = await carrySchemes(work, from, to);
    const processes = await carryProcesses(work, from, to);
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
    work.record({ action: 'start', ...about, params, after: started });
    return started;
  },
};

async function openYear(
  work: Work,
  last: Year,
  to: number,
): Promise<{ documentId: string; years: Told }> {
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
