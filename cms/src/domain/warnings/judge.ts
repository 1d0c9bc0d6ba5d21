import { show } from '../exact/decimal';
import { DEFAULT_RULES } from './defaults';
import type { Measures } from './measures';
import type { Light, WarningRule } from './rules';

/** A light with its reason: `code` is a message key, `params` the measures the rule asked about. */
export interface Warning {
  light: Light;
  code: string;
  params: Record<string, string>;
}

const COMPARE = {
  '<': (order: number) => order < 0,
  '<=': (order: number) => order <= 0,
  '>': (order: number) => order > 0,
  '>=': (order: number) => order >= 0,
};

/** The first rule that matches, top down, gives the light; no match is green without a reason. */
export function judge(measures: Measures, rules: readonly WarningRule[] = DEFAULT_RULES): Warning {
  const rule = rules.find(({ when }) =>
    when.every(({ measure, is, than }) => {
      const value = measures[measure];
      return value !== undefined && COMPARE[is](value.cmp(than));
    }),
  );
  if (!rule) return { light: 'green', code: 'noRule', params: {} };
  const params = rule.when.map(({ measure }): [string, string] => {
    const value = measures[measure];
    return [measure, value ? show(value.toDecimalPlaces(1)) : ''];
  });
  return { light: rule.light, code: rule.code, params: Object.fromEntries(params) };
}

/** 约谈: whether the newest of a target's lights (oldest first) is its second red in a row. */
export function needsTalk(lights: readonly Light[]): boolean {
  return lights.length >= 2 && lights.slice(-2).every((light) => light === 'red');
}
