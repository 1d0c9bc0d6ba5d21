import type { Knex } from 'knex';
import { applies, pointTotals, type Assessee } from '../../../domain/framework';
import { assesseesOf } from '../../../api/framework/assessees';
import type { LoadedFramework, LoadedItem } from '../../../api/framework/load';

/** As whom the framework is looked at: a unit by its code, or any unit of an assessment type. */
export interface Viewer {
  unit?: string;
  type?: string;
}

export interface Preview {
  total: string;
  right: boolean;
  items: ReturnType<typeof previewItem>[];
}

/** What a unit would see of the saved draft. Undefined for a viewer that is not assessed. */
export async function previewDraft(
  knex: Knex,
  framework: LoadedFramework,
  viewer: Viewer,
): Promise<Preview | undefined> {
  const units = framework.year === null ? [] : await assesseesOf(knex, framework.year);
  const unit = viewerOf(units, viewer);
  if (!unit) return undefined;
  const items = framework.items.filter((item) => applies(item, unit));
  // As items of this one unit: whatever applies to it counts, however it came to apply.
  const own = items.map((item) => ({ ...item, assessmentTypes: [], units: [unit] }));
  const [sum] = pointTotals({ items: own }, [unit]);
  return { total: sum?.total ?? '0', right: sum?.right ?? false, items: items.map(previewItem) };
}

function viewerOf(units: readonly Assessee[], { unit, type }: Viewer): Assessee | undefined {
  if (unit !== undefined) return units.find(({ code }) => code === unit);
  const found = units.find(({ assessmentType }) => assessmentType?.code === type);
  return found && { code: '', name: '', assessmentType: found.assessmentType };
}

const previewItem = ({ assessor, occasions, ...item }: LoadedItem) => ({
  code: item.code,
  name: item.name,
  points: item.points,
  unitOfMeasure: item.unitOfMeasure,
  direction: item.direction,
  method: item.method,
  defaultTarget: item.defaultTarget,
  assessor: assessor?.name ?? null,
  occasions: occasions.map(({ name }) => name),
});
