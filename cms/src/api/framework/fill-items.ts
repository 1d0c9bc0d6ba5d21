import { z } from 'zod';
import { load } from '../../core/snapshot';
import { copyOf } from '../../core/copy-of';

const INDICATOR = 'api::indicator.indicator';

const plain = z.record(z.string(), z.unknown());
const stored = z.looseObject({ documentId: z.string() });
const ref = z.union([z.string(), stored.transform(({ documentId }) => documentId)]);
const links = z.object({ connect: z.array(ref).default([]), disconnect: z.array(ref).default([]) });
const library = z.object({
  unitOfMeasure: z.string().nullish(),
  direction: z.string().nullish(),
  method: plain.nullish(),
  assessor: stored.nullish(),
});

type Fields = Record<string, unknown>;

/** What the form begins with. */
const DEFAULT = 'higher';

/**
 * What an item of a framework leaves empty comes from its indicator: unit of measure, method and
 * assessor. A direction is never empty; it comes along when the indicator is chosen.
 */
export async function fillItems(before: Fields | null, data: Fields | undefined): Promise<void> {
  if (!Array.isArray(data?.items)) return;
  const known = new Map(itemsOf(before).map((item) => [String(item.id), item]));
  for (const item of itemsOf(data)) {
    const was = known.get(String(item.id));
    const indicator = referred(item.indicator, was?.indicator);
    if (indicator !== null) await fill(item, was, indicator);
  }
}

async function fill(item: Fields, was: Fields | undefined, indicator: string): Promise<void> {
  const found = library.safeParse(await load(INDICATOR, indicator)).data;
  if (!found) return;
  if (isEmpty(item, was, 'unitOfMeasure')) item.unitOfMeasure = found.unitOfMeasure;
  if (isEmpty(item, was, 'method') && found.method)
    item.method = copyOf('appraisal.method', found.method);
  if (referred(item.assessor, was?.assessor) === null && found.assessor)
    item.assessor = found.assessor.documentId;
  const isNew = referred(was?.indicator, null) !== indicator;
  if (isNew && (item.direction ?? DEFAULT) === DEFAULT && found.direction)
    item.direction = found.direction;
}

const itemsOf = (document: Fields | null | undefined): Fields[] =>
  (Array.isArray(document?.items) ? (document.items as readonly unknown[]) : []).filter(
    (item): item is Fields => plain.safeParse(item).success,
  );

/** What is not sent stays as it is. */
function isEmpty(item: Fields, was: Fields | undefined, field: string): boolean {
  const value = item[field] === undefined ? was?.[field] : item[field];
  return value === undefined || value === null || value === '';
}

/** The documentId a relation will have: as sent, or as it is where it is not sent. */
function referred(sent: unknown, was: unknown): string | null {
  const kept = ref.safeParse(was).data ?? null;
  if (sent === undefined) return kept;
  const whole = ref.safeParse(sent);
  if (whole.success) return whole.data;
  const change = links.safeParse(sent);
  if (!change.success) return null;
  const { connect, disconnect } = change.data;
  return connect.at(-1) ?? (kept !== null && disconnect.includes(kept) ? null : kept);
}
