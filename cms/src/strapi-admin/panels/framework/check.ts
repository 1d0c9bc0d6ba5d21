import type { Knex } from 'knex';
import type { PlacedFault } from '../../../core/faulty';
import { textOfItemFault } from '../../guard/refusals';
import { pointTotals, type PointTotal } from '../../../domain/framework';
import type { Locale } from '../../../messages';
import { assesseesOf } from '../../../api/framework/assessees';
import type { LoadedFramework } from '../../../api/framework/load';
import { frameworkFaults } from '../../../api/framework/refuse-faulty';
import { lastVersion } from '../../../api/framework/published';

export interface Checked {
  faults: { path: string; text: string }[];
  totals: PointTotal[];
  /** The version in force; null before the first. */
  published: number | null;
  types: { code: string; name: string }[];
  units: { code: string; name: string }[];
}

/** How the saved draft of a framework stands: its faults in words, its points, whom it can apply to. */
export async function checkDraft(
  knex: Knex,
  framework: LoadedFramework,
  locale: Locale,
): Promise<Checked> {
  const { year, documentId } = framework;
  const units = year === null ? [] : await assesseesOf(knex, year);
  const faults: PlacedFault[] = await frameworkFaults(knex, framework, units);
  const types = new Map(
    units.flatMap(({ assessmentType: type }) => (type ? [[type.code, type]] : [])),
  );
  return {
    faults: faults.map(({ path, ...fault }) => ({
      path: path.join('.'),
      text: textOfItemFault(locale, fault),
    })),
    totals: pointTotals(framework, units),
    published: (await lastVersion(knex, documentId))?.number ?? null,
    types: [...types.values()],
    units: units.map(({ code, name }) => ({ code, name })),
  };
}
