import { splitByWeights } from '../../domain/decomposition';
import { draw } from '../model/random';
import { isInForce } from '../model/states';
import { insertRows, known, type Load, type Values } from './load';
import type { Written } from './targets';

/** Nobody has been named for these yet, so that a gap can be seen and closed. */
const GAPS: ReadonlySet<string> = new Set(['U-GHZX D06', 'U-GHZX I04', 'C-YS C13', 'G-JT K08']);
const SHARES = ['60', '40'];

/** One or two responsible persons for each target; two share it 60 to 40, amounts too. */
export async function writeResponsibilities(
  load: Load,
  targets: readonly Written[],
  now: Date,
): Promise<void> {
  const rows = targets
    .filter(({ state, year, unit, item }) => {
      const open = year === 2024 && GAPS.has(`${unit.code} ${item.code}`);
      return isInForce(state) && !open;
    })
    .flatMap((target) => peopleOf(target, known(load.people, target.unit.code)));
  await insertRows('responsibilities', rows, now);
}

function peopleOf({ id, year, unit, item, targetValue }: Written, people: number[]): Values[] {
  const at = Math.floor(draw(unit.code, item.code, 'person') * people.length);
  const [first, second] = [people[at], people[(at + 1) % people.length]];
  const one = { targetId: id, dueOn: `${year}-12-31` };
  if (draw(unit.code, item.code, 'shared') >= 0.3)
    return [{ ...one, personId: first, share: '100', part: '全面负责', lead: true }];
  const amounts =
    item.course.kind === 'plan' && targetValue !== null
      ? splitByWeights(targetValue, SHARES, item.places)
      : [];
  const [larger = null, smaller = null] = amounts;
  return [
    { ...one, personId: first, share: '60', part: '组织实施', lead: true, partValue: larger },
    {
      ...{ ...one, personId: second, share: '40', part: '协同推进', lead: false },
      ...{ partValue: smaller, dueOn: `${year}-11-30` },
    },
  ];
}
