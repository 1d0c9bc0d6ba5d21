import { METHOD_FORMS, METHOD_WORDS, type FormWords, type Words } from '../domain/scoring/words';

type Entry = readonly [place: string, words: Words];

const labels: readonly (readonly [string, Readonly<Record<string, Words>>])[] = Object.entries(
  METHOD_WORDS,
).map(([kind, { params }]) => [kind, params]);
const forms: Readonly<Record<string, FormWords>> = METHOD_FORMS;

/** The component of a method's form: of its only parameter where that is a list, else its own. */
export function componentOf(kind: string): string {
  const params = Object.keys(labels.find(([one]) => one === kind)?.[1] ?? {});
  const list = params.length === 1 ? forms[kind]?.rows?.[params[0] ?? ''] : undefined;
  return `appraisal.${list?.component ?? `method-${kind}`}`;
}

const own = ([kind, params]: (typeof labels)[number]): Entry[] =>
  Object.entries(params).map(([name, words]) => [`${componentOf(kind)}.${name}`, words]);

const inRows = (text: 'label' | 'hint'): Entry[] =>
  Object.values(forms)
    .flatMap(({ rows = {} }) => Object.values(rows))
    .flatMap((row) =>
      Object.entries(row?.fields ?? {}).flatMap(([field, words]) => {
        const found = words[text];
        return found && row ? [[`appraisal.${row.component}.${field}`, found] as const] : [];
      }),
    );

/** The names of the methods, as values to choose from. */
export const methodNames: Readonly<Record<string, Words>> = Object.fromEntries(
  Object.entries(METHOD_WORDS).map(([kind, { name }]) => [kind, name]),
);

/** What the fields of the methods' forms are called: `<uid>.<field>`. */
export const methodLabels: Readonly<Record<string, Words>> = Object.fromEntries([
  ...Object.entries(forms).map(([kind, { title }]) => [`appraisal.method.${kind}`, title] as const),
  ...labels.flatMap(own),
  ...inRows('label'),
]);

/** What they ask for. */
export const methodHints: Readonly<Record<string, Words>> = Object.fromEntries([
  ...Object.entries(forms).flatMap(([kind, { hints }]) =>
    Object.entries(hints).flatMap(([name, words]): Entry[] =>
      words ? [[`${componentOf(kind)}.${name}`, words]] : [],
    ),
  ),
  ...inRows('hint'),
]);
