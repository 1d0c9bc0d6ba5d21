import { z } from 'zod';
import { DomainError } from '../../domain/errors';
import { agreement } from '../../domain/scoring/agree';
import { cutOffAt, factsOf, methodOf, type CutOff, type ScoreFacts } from '../../domain/scoring';

const line = z.object({ key: z.string(), value: z.string() });

const snapshot = z.object({
  direction: z.enum(['higher', 'lower']),
  method: z.object({ kind: z.string(), params: z.unknown().optional() }),
  targetValue: z.string().nullable(),
  unitOfMeasure: z.string().nullish(),
});

/** A scored record of before facts were kept, with the version it was scored by and today's reports. */
const former = z.object({
  id: z.number(),
  points: z.string(),
  inputs: z.record(z.string(), z.unknown()).nullable(),
  breakdown: z.array(line).min(1),
  suggestedScore: z.string(),
  effect: z.string().nullable(),
  targetVersion: z.number(),
  snapshot,
  reports: z.array(z.object({ period: z.string(), value: z.string() })),
});

type Former = z.infer<typeof former>;

/**
 * The facts of a score from before they were kept, from what was kept then: the version of the target,
 * the report that the explanation names, how far its target was folded. Null unless computing with them
 * gives the very score, effect and explanation that were stored, and with nothing else: no guessing.
 */
export function reconstructed(row: unknown): ScoreFacts | null {
  const read = former.safeParse(row);
  if (!read.success) return null;
  const record = read.data;
  try {
    const fitting = foldsOf(record).flatMap((through) => factsBy(record, through) ?? []);
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

const figureOf = ({ breakdown }: Former, key: string): string | undefined =>
  breakdown.find((line) => line.key === key)?.value;

/** The cut-offs that may have folded the target; null for none. An explanation without T tells no fold. */
function foldsOf(record: Former): readonly (CutOff | null)[] {
  const passed = figureOf(record, 'passed');
  if (passed !== undefined) return [cutOffAt(passed) ?? null];
  const { kind, params } = record.snapshot.method;
  const measures = methodOf(kind).measures(params);
  const silent =
    measures.some((one) => one !== 'value') && figureOf(record, 'target') === undefined;
  return silent ? [null, 'q1', 'halfYear', 'q3'] : [null];
}

function factsBy(record: Former, through: CutOff | null): ScoreFacts | null {
  const { snapshot: version, points, targetVersion, suggestedScore, effect, breakdown } = record;
  const { kind, params } = version.method;
  const inputs = record.inputs ?? {};
  const occasion = {
    through,
    cumulative: through !== null,
    yearTarget: version.targetValue,
    report: record.reports.find(({ period }) => period === figureOf(record, 'valueOf')) ?? null,
  };
  const method = { kind, params: methodOf(kind).complete(params) };
  const terms = { method, points, direction: version.direction, occasion, inputs };
  const unitOfMeasure = version.unitOfMeasure ?? null;
  const { facts } = factsOf(terms, { targetVersion, unitOfMeasure, origin: 'reconstructed' });
  const stored = { points, inputs, suggestedScore, effect, breakdown, targetVersion };
  const verdict = agreement({ ...stored, score: suggestedScore, reason: null }, facts);
  return verdict.disagreements.length === 0 ? facts : null;
}

/** What Strapi hands to a migration, as far as this needs it. */
interface Transaction {
  raw(sql: string, bindings?: readonly unknown[]): Promise<{ rows: unknown[] }>;
}

const AT_ONCE = 500;
const batch = z.array(
  z.object({ record: z.string().transform((text) => JSON.parse(text) as { id: number }) }),
);

/** Gives every scored record its facts where they can be had exactly; the others stay without. */
export async function reconstructAll(trx: Transaction): Promise<void> {
  for (let after = 0; ;) {
    const { rows } = await trx.raw(FORMER, [after, AT_ONCE]);
    const records = batch.parse(rows).map(({ record }) => record);
    const last = records.at(-1);
    if (!last) return;
    const found = records.flatMap((record) => {
      const facts = reconstructed(record);
      return facts ? [{ id: record.id, facts }] : [];
    });
    await trx.raw(
      `update assessment_records r set facts = x.facts
       from jsonb_to_recordset(?::jsonb) as x(id int, facts jsonb) where x.id = r.id`,
      [JSON.stringify(found)],
    );
    after = last.id;
  }
}

/** As one text each: what a driver makes of numbers and JSON is its own. */
const FORMER = `
  select json_build_object('id', r.id, 'points', r.points::text, 'inputs', r.inputs,
    'breakdown', r.breakdown, 'suggestedScore', r.suggested_score::text, 'effect', r.effect,
    'targetVersion', r.target_version, 'snapshot', v.snapshot,
    'reports', coalesce((select json_agg(json_build_object('period', g.period,
        'value', g.verified_value::text))
      from progress_reports g where g.target_id = r.target_id and g.state = 'verified'
        and g.verified_value is not null), '[]'))::text as record
  from assessment_records r
  left join target_versions v on v.target_id = r.target_id and v.number = r.target_version
  where r.id > ? and r.suggested_score is not null and r.facts is null
  order by r.id limit ?`;
