import type { Fault } from '../errors';

type Place = readonly (string | number)[];

/** The parameter that cures a fault; none where the method is not known or a parameter is missing. */
const CURED_AT: Readonly<Record<string, string>> = {
  capNotPositive: 'cap',
  floorAboveCap: 'floor',
  floorAbovePoints: 'floor',
  formulaNotAllowed: 'expression',
  formulaSyntax: 'expression',
  formulaTooDeep: 'expression',
  formulaTooLong: 'expression',
  gradeCapWithoutGrade: 'grade',
  stageCodeTwice: 'stages',
  stageSharesNotOne: 'stages',
  zeroAtTooHigh: 'zeroAt',
};

/** Where the form of a method has what is wrong: the parameter, else the choice of the method. */
export function placeInMethod(kind: string, { key, params }: Fault): Place {
  const problem = /^(.*):(\w+)/.exec(params.problems ?? '');
  const [, path = '', reason] = problem ?? [];
  const cure = CURED_AT[key];
  if (cure) return [kind, cure];
  if (key === 'bandsNotDescending') return ['bands', Number(params.band) - 1, 'min'];
  if (key === 'bandSharesNotDescending') return ['bands', Number(params.band) - 1, 'share'];
  if (!problem || reason === 'missing' || reason === 'unknown' || kind === 'judged')
    return ['kind'];
  const steps = path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return kind === 'bands' ? steps : [kind, ...steps];
}
