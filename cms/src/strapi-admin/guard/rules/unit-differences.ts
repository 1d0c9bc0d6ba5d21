import type { ChangeKind } from '../../../domain/organisation';
import type { Day } from '../../../domain/periods';
import type { Document } from '../../../core/snapshot';

export interface Difference {
  kind: ChangeKind;
  effectiveOn: Day;
  before: Record<string, unknown> | null;
  after: Record<string, unknown>;
}

/** Kind of change → the fields that make it; what is in none of them has no history. */
const KINDS = {
  renamed: ['name'],
  moved: ['parent'],
  retyped: ['assessmentType', 'isAssessee'],
  closed: ['closedOn'],
} as const satisfies Partial<Record<ChangeKind, readonly string[]>>;

/** Recorded beside the name, as the portal does. */
const ALONG = { renamed: ['nameEn', 'shortName'] };

/** What a form of the Strapi admin has changed in a unit, as entries of its history from `day` on. */
export function unitDifferences(before: Document | null, after: Document, day: Day): Difference[] {
  if (!before) {
    const { nameEn, shortName, coefficient, ...whole } = pick(after, [
      ...['code', 'name', 'nameEn', 'shortName', 'coefficient'],
      ...['parent', 'assessmentType', 'isAssessee'],
    ]);
    const described = { ...whole, nameEn, shortName, coefficient };
    return [{ kind: 'created', effectiveOn: day, before: null, after: described }];
  }
  return Object.entries(KINDS).flatMap(([name, fields]) => {
    const kind = name as keyof typeof KINDS;
    const [was, is] = [pick(before, fields), pick(after, fields)];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const along = kind === 'renamed' ? ALONG.renamed : [];
    const effectiveOn = kind === 'closed' && typeof is.closedOn === 'string' ? is.closedOn : day;
    return [
      {
        kind,
        effectiveOn,
        before: { ...was, ...pick(before, along) },
        after: { ...is, ...pick(after, along) },
      },
    ];
  });
}

const pick = (document: Document, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((field) => [field, plainValue(document[field])]));

/** A relation is recorded as in the portal: documentId, code and name. */
function plainValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value ?? null;
  const { documentId, code, name } = value as Record<string, unknown>;
  return { id: documentId, code, name };
}
