import type { Fault } from '../errors';
import { isMethodKind, METHODS } from '../scoring';
import { isListForm } from './method';

type Place = readonly (string | number)[];

/** The choice of the method itself. */
const CHOICE: Place = ['kind'];

/** Where the form of a method has what is wrong: the parameter, else the choice of the method. */
export function placeInMethod(kind: string, fault: Fault): Place {
  if (!isMethodKind(kind)) return CHOICE;
  const method = METHODS[kind];
  const problem = /^(.*):(\w+)/.exec(fault.params.problems ?? '');
  const [, path = '', reason] = problem ?? [];
  const cure = method.cure(fault) ?? (problem && wayTo(path));
  if (!cure || reason === 'missing' || reason === 'unknown') return CHOICE;
  if (!isListForm(method)) return [kind, ...cure];
  // Rows by name are known by what was typed, not by their number.
  const [, ...row] = cure;
  return typeof row[0] === 'number' ? [kind, ...row] : CHOICE;
}

const wayTo = (path: string): Place =>
  path.split('.').map((segment) => (/^\d+$/.test(segment) ? Number(segment) : segment));
