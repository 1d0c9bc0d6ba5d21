import { z } from 'zod';
import { DomainError } from './errors';
import { evaluate } from './evaluation';
import type { SchemeDefinition } from './evaluation/scheme';
import { fixed } from './exact/decimal';
import { scoreTarget, type ScoreInput } from './scoring';

const text = z.union([z.string(), z.number()]).transform(String);
const optionalText = text.nullish().transform((value) => value ?? undefined);

const record = z.object({
  targetType: z.string(),
  occasion: z.string(),
  target: z.string(),
  points: text,
  score: text.nullable(),
  method: z.string().optional(),
  effect: z.string().optional(),
});

const unit = z.object({
  unit: z.string(),
  assessmentType: z.string(),
  coefficient: optionalText,
  components: z.record(z.string(), text).optional(),
  bonus: z.array(text).optional(),
  deductions: z.array(text).optional(),
  vetoes: z
    .array(
      z.object({
        effect: z.string(),
        targetType: z.string().optional(),
        target: z.string().optional(),
        occasion: z.string().optional(),
      }),
    )
    .optional(),
  records: z.array(record),
});

const evaluationCase = z.object({ id: z.string(), scheme: z.unknown(), units: z.array(unit) });
const scoringCase = z.looseObject({ id: z.string(), method: z.string() });
const caseFile = z.object({ cases: z.array(z.looseObject({ id: z.string() })) });

/** Answers one case of a case file as its `expect` is written: a score, results, or what is missing. */
export function answerCase(input: unknown): Record<string, unknown> {
  const evaluation = evaluationCase.safeParse(input);
  if (evaluation.success && evaluation.data.scheme !== undefined) {
    const { id, scheme, units } = evaluation.data;
    const outcome = evaluate(scheme as SchemeDefinition, units);
    if ('missing' in outcome) return { id, missing: outcome.missing };
    const results = outcome.results.map(({ unit: name, score, types, rank, grade }) => ({
      unit: name,
      score,
      types,
      rank,
      grade,
    }));
    return { id, results };
  }
  const scoring = scoringCase.safeParse(input);
  if (!scoring.success) throw new DomainError('notACase');
  const { id, ...rest } = scoring.data;
  delete rest['expect'];
  const { score, effect } = scoreTarget(rest as unknown as ScoreInput);
  return { id, score: fixed(score, 6), ...(effect === undefined ? {} : { effect }) };
}

/**
 * Answers a case file (JSON text): one JSON line per case in order; a case that breaks a rule gets
 * an `error` line. Error: `notACaseFile`.
 */
export function answerFile(json: string): { lines: string[]; failed: number } {
  const file = caseFile.safeParse(parsed(json));
  if (!file.success) throw new DomainError('notACaseFile');
  let failed = 0;
  const lines = file.data.cases.map((one) => {
    try {
      return JSON.stringify(answerCase(one));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      failed += 1;
      return JSON.stringify({ id: one.id, error: error.code, params: error.params });
    }
  });
  return { lines, failed };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new DomainError('notACaseFile');
  }
}
