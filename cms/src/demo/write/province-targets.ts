import { Decimal, sum } from '../../domain/exact/decimal';
import { insertRows, known, type Load } from './load';
import type { Written } from './targets';

/** The province's plan, decomposed: each total is what the units' targets add up to. Answers how many. */
export async function writeProvinceTargets(
  load: Load,
  targets: readonly Written[],
): Promise<number> {
  const groups = new Map<string, Written[]>();
  for (const target of targets)
    if (target.item.course.kind === 'plan') {
      const { plan } = target.item.course;
      groups.set(plan, [...(groups.get(plan) ?? []), target]);
    }
  const rows = [...groups].flatMap(([code, parts]) => {
    const plan = load.seeds.plans.find((one) => one.code === code);
    const [first] = [...parts].sort((a, b) => (a.item.code < b.item.code ? -1 : 1));
    if (!plan || !first) return [];
    const { year, item, indicator, targetType } = first;
    return {
      year,
      targetTypeId: known(load.targetTypes, targetType).id,
      assessorId: known(load.units, item.assessor).id,
      indicatorId: known(load.indicators, item.indicator).id,
      itemCode: item.code,
      name: plan.name,
      totalValue: sum(parts.map(({ targetValue }) => new Decimal(targetValue ?? 0))).toFixed(),
      unitOfMeasure: indicator.unitOfMeasure,
      direction: indicator.direction,
      places: plan.places,
      basis: plan.source,
      source: `${year}年全省交通运输工作要点`,
      state: 'decomposed',
      way: 'byHand',
      decomposedAt: new Date(`${year}-02-20T03:00:00Z`),
    };
  });
  const [first] = targets;
  const at = new Date(`${first?.year ?? 2024}-02-20T03:00:00Z`);
  return (await insertRows('province_targets', rows, at)).length;
}
