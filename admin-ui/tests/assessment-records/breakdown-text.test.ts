import polyglot from 'ra-i18n-polyglot';

import { METHOD_KINDS, METHODS, type Figure } from '@milepost/domain/scoring';
import { breakdownMessages } from '../../src/assessment-records/breakdown-messages';
import { percentOf, breakdownText } from '../../src/assessment-records/breakdown-text';
import { raChinese } from '../../src/i18n/ra-zh';
import { views } from '../../src/shared/methods/views';

const translator = (locale: 'zh' | 'en') => {
  const { translate } = polyglot(
    () => ({ ...raChinese, breakdown: breakdownMessages[locale] }),
    locale,
    [],
    {
      allowMissing: true,
    },
  );
  return (key: string, options?: Record<string, unknown>): string => translate(key, options);
};
const zh = translator('zh');
const en = translator('en');

/** Every key the methods explain themselves with, and what its figure is. */
const figures = new Map(
  METHOD_KINDS.flatMap((kind) => Object.entries<Figure>(METHODS[kind].steps)),
);

/** How a sentence says a figure. */
const SAID: Readonly<Record<Figure, string | null>> = {
  measure: '%{value}',
  points: '%{value}',
  count: '%{value}',
  share: '%{percent}',
  text: '%{text}',
  effect: '%{effect}',
  none: null,
};

describe('the calculation of a score', () => {
  it('has a sentence in both languages for every key of the methods [FM-2]', () => {
    const keys = [...figures.keys()];
    expect(keys).toEqual(expect.arrayContaining(['rate', 'constraintMissed', 'vetoEffect']));
    expect(keys.filter((key) => !(key in breakdownMessages.zh.steps))).toEqual([]);
    expect(keys.filter((key) => !(key in breakdownMessages.en.steps))).toEqual([]);
  });

  it.each(['zh', 'en'] as const)('says each figure as what it is, in %s [FM-2]', (locale) => {
    const steps: Readonly<Record<string, unknown>> = breakdownMessages[locale].steps;
    const wrong = [...figures].filter(([key, figure]) => {
      const said = SAID[figure];
      const sentence = String(steps[key]);
      return said === null ? sentence.includes('%{') : !sentence.includes(said);
    });
    expect(wrong).toEqual([]);
  });

  it('has no sentence of two methods under one key [FM-2]', () => {
    const own = Object.values(views).flatMap(({ words }) => Object.keys(words.zh['steps'] ?? {}));
    expect(own.filter((key, at) => own.indexOf(key) !== at)).toEqual([]);
  });

  it('says rates as percentages and values with their unit [FM-2]', () => {
    expect(breakdownText({ key: 'rate', value: '1.172414' }, zh)).toBe('完成率为 117.2414%。');
    expect(breakdownText({ key: 'value', value: '12000' }, zh, '公里')).toBe(
      '审核值为 12,000 公里。',
    );
    expect(breakdownText({ key: 'deviation', value: '3.5' }, zh, '公里')).toBe(
      '审核值与目标值相差 3.5 公里。',
    );
    expect(breakdownText({ key: 'bandMin', value: '0.9' }, en)).toBe(
      'The rate falls in the band from 90%.',
    );
  });

  it('says what a veto does [FM-2]', () => {
    expect(breakdownText({ key: 'vetoEffect', value: 'zeroType' }, zh)).toBe(
      '发生一票否决情形：所属目标类型得分记为零分。',
    );
    expect(breakdownText({ key: 'vetoEffect', value: 'gradeCap:合格' }, zh)).toBe(
      '发生一票否决情形：考核等次不得高于“合格”。',
    );
  });

  it('shows a line it does not know as it came [FM-2]', () => {
    expect(breakdownText({ key: 'later', value: '3' }, zh)).toBe('later 3');
    expect(breakdownText({ label: '说明', value: '3' }, zh)).toBe('说明 3');
  });
});

describe('a share as a percentage', () => {
  it.each([
    ['1', '100'],
    ['0.956', '95.6'],
    ['0.05', '5'],
    ['-0.125', '-12.5'],
    ['12', '1,200'],
    ['0', '0'],
  ])('moves the point of %s without losing a digit [FM-2]', (share, percent) => {
    expect(percentOf(share)).toBe(percent);
  });
});
