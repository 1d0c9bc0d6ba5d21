import { isPositive, percentOfShare, sameDecimal } from '@milepost/domain/exact/text';

import type { Translate } from './columns';
import { formulaInWords } from './formula-words';
import { gradesOf } from './grades-of';

interface Method {
  kind?: string | undefined;
  params?: unknown;
}

type Params = Record<string, unknown>;
type Say = (key: string, words?: Record<string, string>) => string;

const isObject = (value: unknown): value is Params =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const list = (value: unknown): Params[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** How an item is scored, in one sentence, from the kind of its method and its parameters. */
export function methodSentence(method: Method | null | undefined, translate: Translate): string {
  if (!method?.kind) return '';
  const params = isObject(method.params) ? method.params : {};
  const say: Say = (key, words) => translate(`shared.method.${key}`, words);
  const parts = partsOf[method.kind]?.(params, say, translate) ?? [method.kind];
  return parts.join(translate('shared.method.and')) + translate('shared.method.end');
}

const partsOf: Readonly<
  Record<string, (params: Params, say: Say, translate: Translate) => string[]>
> = {
  proportional: ({ floor, cap }, say) => [
    say('proportional'),
    ...floorPart(floor, say),
    ...capPart(cap, say),
  ],
  step: ({ step, perStep, zeroAt, bonusPerStep, bonusCap }, say) => [
    say('step', { step: percentOfShare(text(step) || '0.1'), points: text(perStep) || '1' }),
    ...(isPositive(text(zeroAt)) ? [say('zeroAt', { rate: percentOfShare(text(zeroAt)) })] : []),
    ...(isPositive(text(bonusPerStep))
      ? [say('stepBonus', { points: text(bonusPerStep), cap: text(bonusCap) || '0' })]
      : []),
  ],
  bands: ({ bands }, say) => [
    say('bands', {
      bands: list(bands)
        .map(({ min, share }) =>
          say('band', { min: percentOfShare(text(min)), share: percentOfShare(text(share)) }),
        )
        .join(say('comma')),
    }),
  ],
  deduct: ({ floor }, say) => [
    say('deduct'),
    isPositive(text(floor)) ? say('deductFloor', { floor: text(floor) }) : say('deductAll'),
  ],
  bonus: ({ cap, highestPerGroup }, say) => [
    say('bonus', { cap: text(cap) }),
    ...(highestPerGroup === true ? [say('bonusGroup')] : []),
  ],
  milestone: ({ stages, latePerMonth }, say) => [
    say('milestone', { stages: shares(list(stages), 'code', say) }),
    ...(isPositive(text(latePerMonth)) ? [say('late', { points: text(latePerMonth) })] : []),
  ],
  judged: ({ grades }, say) => {
    const all = gradesOf(isObject(grades) ? grades : {}).map(([name, share]) => ({
      name,
      share,
    }));
    return [all.length > 0 ? say('grades', { grades: shares(all, 'name', say) }) : say('judged')];
  },
  constraint: ({ penalty }, say) => [
    text(penalty) === '' ? say('constraint') : say('constraintPenalty', { points: text(penalty) }),
  ],
  veto: ({ effect, grade }, say) => [
    say('veto', {
      effect: say(`effects.${text(effect)}`, { grade: text(grade), _: text(effect) }),
    }),
  ],
  formula: ({ expression, cap }, say, translate) => [
    say('formula', { expression: formulaInWords(text(expression), translate) }),
    ...capPart(cap, say),
  ],
};

const floorPart = (floor: unknown, say: Say): string[] =>
  isPositive(text(floor)) ? [say('floor', { rate: percentOfShare(text(floor)) })] : [];

const capPart = (cap: unknown, say: Say): string[] =>
  text(cap) === '' || sameDecimal(text(cap), '1')
    ? [say('full')]
    : [say('cap', { share: percentOfShare(text(cap)) })];

const shares = (all: Params[], name: string, say: Say): string =>
  all.map((one) => `${text(one[name])} ${percentOfShare(text(one['share']))}`).join(say('comma'));
