import {
  KINDS_WITHOUT_POINTS,
  METHOD_KINDS,
  METHODS,
  type MethodKind,
  type When,
} from '../../domain/scoring';

const kindsIn = (kinds: readonly MethodKind[]): string =>
  kinds.map((kind) => `'${kind}'`).join(', ');

/** Whether the method in a jsonb column carries points, as `carriesPoints` says. */
export const carriesPointsSql = (method: string): string =>
  `${method} ->> 'kind' not in (${kindsIn(KINDS_WITHOUT_POINTS)})`;

/** Whether the method in a jsonb column needs what is named, as `measures` of the domain says. */
export function needsSql(method: string, input: 'target' | 'rate'): string {
  const needs = METHOD_KINDS.map((kind) => [kind, METHODS[kind].needs[input]] as const);
  const always = needs.flatMap(([kind, when]) => (when === true ? [kind] : []));
  const named = needs.flatMap(([kind, when]) =>
    when === undefined || when === true ? [] : [namedIn(method, kind, when)],
  );
  const plain = always.length === 0 ? [] : [`${method} ->> 'kind' in (${kindsIn(always)})`];
  return `(${[...plain, ...named].join(' or ')})`;
}

function namedIn(method: string, kind: MethodKind, when: Exclude<When, true>): string {
  const { param, word } = when;
  if (word === undefined) throw new Error(`what ${kind} needs of a target is not told in SQL`);
  return `(${method} ->> 'kind' = '${kind}'
    and ${method} #>> '{params,${param}}' ~ '\\m${word}\\M')`;
}
