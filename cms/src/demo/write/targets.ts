import type { YearTarget } from '../model/year';
import { revisionOf, versionOf } from '../model/revisions';
import { isInForce } from '../model/states';
import { SYSTEM } from '../../actions/actor';
import { inThePast } from '../../actions/transaction';
import { insertRows, known, type Ids, type Load, type Values } from './load';

export interface Written extends YearTarget, Ids {
  unitId: number;
}

const COLUMNS: Readonly<Record<string, string>> = {
  state: 'text',
  target_value: 'numeric',
  basis: 'text',
  measures: 'text',
  reported_value: 'numeric',
  verified_value: 'numeric',
  progress: 'numeric',
  expected_progress: 'numeric',
  light: 'text',
  light_reason: 'jsonb',
  return_reason: 'text',
  published_version: 'int',
  declared_at: 'timestamp',
};

/** Why the targets came back that are shown as returned. */
export const RETURNED = '目标值低于上年完成值，请说明理由或重新申报。';

/** When the targets of a year were published. */
const publishedIn = (year: number): Date => new Date(`${year}-03-15T02:00:00Z`);

/** Fills in the draft targets that publishing the frameworks has made. */
export async function writeTargets(load: Load, plans: readonly YearTarget[]): Promise<Written[]> {
  const [first] = plans;
  if (!first) return [];
  const { year } = first;
  const rows: { id: number; document_id: string; unit_id: number; item_code: string }[] = await load
    .trx('targets')
    .where({ year })
    .select('id', 'document_id', 'unit_id', 'item_code');
  const ids = new Map(rows.map((row) => [`${row.unit_id} ${row.item_code}`, row]));
  const written = plans.map((plan) => {
    const unitId = known(load.units, plan.unit.code).id;
    const row = known(ids, `${unitId} ${plan.item.code}`);
    return { ...plan, id: row.id, documentId: row.document_id, unitId };
  });
  const filled = written.map((target) => ({ id: target.id, ...valuesOf(target) }));
  const set = Object.keys(COLUMNS).map((column) => `${column} = v.${column}`);
  const types = Object.entries(COLUMNS).map(([column, type]) => `${column} ${type}`);
  await inThePast(SYSTEM, publishedIn(year), (work) =>
    work.updateBy({
      table: 'targets',
      set: set.join(', '),
      tail: `from jsonb_to_recordset(:rows::jsonb) as v(id int, ${types.join(', ')})
        where t.id = v.id`,
      bindings: { rows: JSON.stringify(filled) },
    }),
  );
  await writeVersions(load, written);
  return written;
}

function valuesOf(target: YearTarget): Values {
  const { year, state, item, indicator, targetValue, progress } = target;
  const declared = state !== 'draft';
  return {
    state,
    target_value: targetValue,
    basis: declared ? basisOf(target) : null,
    measures: declared
      ? `成立专班推进“${item.name}”，按月调度、按季通报，年底前完成${targetValue ?? ''}${targetValue ? indicator.unitOfMeasure : '既定任务'}。`
      : null,
    reported_value: progress?.reportedValue ?? null,
    verified_value: progress?.verifiedValue ?? null,
    progress: progress?.progress ?? null,
    expected_progress: progress?.expectedProgress ?? null,
    light: progress?.light ?? null,
    light_reason: progress?.lightReason ?? null,
    return_reason: state === 'returned' ? RETURNED : null,
    published_version: isInForce(state) ? versionOf(target) : null,
    declared_at: declared ? `${year}-02-26T02:00:00Z` : null,
  };
}

function basisOf({ item, indicator, year }: YearTarget): string {
  if (item.course.kind === 'plan')
    return `${year}年省级年度计划按权重分解。指标来源：${indicator.source}。`;
  return `依据${year}年全省交通运输工作要点。指标来源：${indicator.source}。`;
}

/** Every published version of the targets in force; such rows are never changed. */
async function writeVersions(load: Load, written: readonly Written[]): Promise<void> {
  const names = new Map(load.seeds.units.map(({ code, name }) => [code, name]));
  const types = new Map(load.seeds.targetTypes.map(({ code, name }) => [code, name]));
  const rows = written.filter(({ state }) => isInForce(state));
  for (const year of new Set(rows.map((target) => target.year))) {
    const versions = rows
      .filter((target) => target.year === year)
      .flatMap(editionsOf)
      .map(({ target, number, publishedAtTime }) => ({
        targetId: target.id,
        number,
        snapshot: {
          unit: target.unit.name,
          targetType: types.get(target.targetType),
          assessor: names.get(target.item.assessor),
          year,
          itemCode: target.item.code,
          name: target.item.name,
          points: target.item.points,
          unitOfMeasure: target.indicator.unitOfMeasure,
          direction: target.indicator.direction,
          method: target.method,
          occasions: target.item.occasions,
          targetValue: target.targetValue,
          basis: basisOf(target),
          measures: valuesOf(target).measures,
        },
        publishedBy: '刘敏',
        publishedAtTime,
      }));
    await insertRows('target_versions', versions, publishedIn(year));
  }
}

interface Edition {
  target: Written;
  number: number;
  publishedAtTime: Date;
}

/** The first version, and the one a revision has made since. */
function editionsOf(target: Written): Edition[] {
  const first = publishedIn(target.year);
  const { earlier, publishedAt } = revisionOf(target) ?? {};
  if (earlier === undefined || publishedAt === undefined)
    return [{ target, number: 1, publishedAtTime: first }];
  return [
    { target: { ...target, targetValue: earlier }, number: 1, publishedAtTime: first },
    { target, number: 2, publishedAtTime: new Date(publishedAt) },
  ];
}
