import { nameIn, shiftYears } from '../../../domain/periods';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import { copyFramework, frameworkOf, type LeftOut } from '../../framework/copy';
import { copyScheme } from '../../evaluation-scheme/copy';

/** What starting a year did with one kind of thing, by name. */
export interface CopyOutcome {
  created: string[];
  existing: string[];
}

export interface FrameworkCopyOutcome extends CopyOutcome {
  leftOut: (LeftOut & { framework: string })[];
}

interface Found {
  documentId: string;
  name: string;
}

/** The framework of each target type: the one in force, else the latest draft. */
export async function copyFrameworks(
  work: UnitOfWork,
  from: number,
  to: number,
): Promise<FrameworkCopyOutcome> {
  const { rows } = await work.trx.raw<{ rows: (Found & { type: string })[] }>(
    `select distinct on (k.id) f.document_id as "documentId", f.name, k.document_id as type
     from frameworks f join frameworks_target_type_lnk l on l.framework_id = f.id
     join target_types k on k.id = l.target_type_id
     where f.year = ? and f.published_at is null
     order by k.id, exists (select 1 from framework_versions v
       where v.framework_id = f.document_id) desc, f.id desc`,
    [from],
  );
  const outcome: FrameworkCopyOutcome = { created: [], existing: [], leftOut: [] };
  for (const { documentId, type } of rows) {
    const there = await frameworkOf(to, type);
    if (there) {
      outcome.existing.push(there.name);
      continue;
    }
    const copy = await copyFramework(documentId, to);
    outcome.created.push(copy.name);
    outcome.leftOut.push(...copy.leftOut.map((left) => ({ ...left, framework: copy.name })));
  }
  return outcome;
}

/** The schemes in force; the drafts where none is. A scheme of the same name is there already. */
export async function copySchemes(
  work: UnitOfWork,
  from: number,
  to: number,
): Promise<CopyOutcome> {
  const all = (year: number) =>
    work.select<Found & { state: string }>('evaluation_schemes', 'where t.year = ? order by t.id', [
      year,
    ]);
  const schemes = await all(from);
  const inForce = schemes.filter(({ state }) => state === 'published');
  const there = new Set((await all(to)).map(({ name }) => name));
  const outcome: CopyOutcome = { created: [], existing: [] };
  for (const { documentId, name } of inForce.length > 0 ? inForce : schemes) {
    const next = nameIn(name, from, to);
    if (there.has(next)) outcome.existing.push(next);
    else outcome.created.push(await copyScheme(documentId, to));
    there.add(next);
  }
  return outcome;
}

interface Process {
  occasionId: number;
  opensOn: string | null;
  closesOn: string | null;
  occasion: string;
}

/** The same processes, as planned, on the same days of the new year. */
export async function copyProcesses(
  work: UnitOfWork,
  from: number,
  to: number,
): Promise<CopyOutcome> {
  const { rows } = await work.trx.raw<{ rows: (Process & { there: boolean })[] }>(
    `select p.occasion_id as "occasionId", p.opens_on::text as "opensOn",
       p.closes_on::text as "closesOn", o.name as occasion, exists (select 1 from processes n
         where n.year = ? and n.occasion_id = p.occasion_id) as there
     from processes p join occasions o on o.id = p.occasion_id
     where p.year = ? order by o.sort_order, o.id`,
    [to, from],
  );
  const fresh = rows.filter(({ there }) => !there);
  const shifted = (day: string | null) => (day === null ? null : shiftYears(day, to - from));
  await work.insertAll(
    'processes',
    fresh.map(({ occasionId, opensOn, closesOn }) => ({
      year: to,
      occasionId,
      state: 'planned',
      opensOn: shifted(opensOn),
      closesOn: shifted(closesOn),
    })),
  );
  const names = (some: readonly Process[]) => some.map(({ occasion }) => occasion);
  return { created: names(fresh), existing: names(rows.filter(({ there }) => there)) };
}
