import { Client } from 'pg';
import { z } from 'zod';
import { agreement } from '../domain/scoring/agree';
import { scoreFacts, type ScoreFacts } from '../domain/scoring';
import { withDatabase } from './with-database';

const stored = z.object({
  itemCode: z.string(),
  name: z.string(),
  state: z.string(),
  points: z.string(),
  score: z.string().nullable(),
  suggestedScore: z.string().nullable(),
  effect: z.string().nullable(),
  breakdown: z.array(z.object({ key: z.string(), value: z.string() })).nullable(),
  inputs: z.unknown(),
  targetVersion: z.number().nullable(),
  reason: z.string().nullable(),
  facts: z.unknown(),
});
type Stored = z.infer<typeof stored>;

const RECORD = `
  select item_code as "itemCode", name, state, points::text, score::text,
    suggested_score::text as "suggestedScore", effect, breakdown, inputs,
    target_version as "targetVersion", reason, facts
  from assessment_records where document_id = $1`;

/**
 * Computes a record of the data folder (or DATABASE_URL) again from its facts and says whether it
 * agrees. Answers the exit code: 0 agrees, 1 does not, 2 where there is nothing to compare.
 */
export function checkRecord(
  root: string,
  documentId: string,
  print: (line: string) => void,
): Promise<number> {
  return withDatabase(root, async (url) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      const { rows } = await client.query(RECORD, [documentId]);
      if (rows.length > 0) return judged(stored.parse(rows[0]), print);
      print(`There is no assessment record ${documentId}.`);
      return 2;
    } finally {
      await client.end();
    }
  });
}

function judged(record: Stored, print: (line: string) => void): number {
  print(`${record.itemCode} ${record.name}, ${record.state}`);
  if (record.score === null) {
    print('It is not scored.');
    return 2;
  }
  const read = scoreFacts.safeParse(record.facts);
  if (!read.success) {
    print(
      record.facts === null
        ? 'It was scored before facts were kept, and they could not be reconstructed.'
        : 'Its facts cannot be read.',
    );
    return 2;
  }
  for (const line of factLines(read.data)) print(line);
  const { disagreements, byHand } = agreement(record, read.data);
  for (const { about, stored: kept, computed } of disagreements)
    print(`DISAGREES in ${about}: stored ${kept}, computed ${computed}`);
  if (byHand) print(`Scored by hand: ${record.score}, because: ${record.reason}`);
  if (disagreements.length > 0) return 1;
  print(
    byHand
      ? `The suggestion of ${record.suggestedScore} agrees with its facts.`
      : `The score of ${record.score} agrees with its facts.`,
  );
  return 0;
}

function* factLines(facts: ScoreFacts): Generator<string> {
  const { method, points, direction, occasion, target, value } = facts;
  yield `facts ${facts.origin === 'scored' ? 'kept with the score' : 'reconstructed afterwards'}, version ${facts.targetVersion ?? '–'} of the target`;
  yield `method ${method.kind} ${JSON.stringify(method.params)}, ${points} points, ${direction} is better`;
  yield `target ${target ?? '–'} (whole year ${occasion.yearTarget ?? '–'}), value ${value ?? '–'} (${occasion.report?.period ?? 'no report'})`;
  if (Object.keys(facts.inputs).length > 0) yield `inputs ${JSON.stringify(facts.inputs)}`;
  for (const { key, figure } of facts.steps) yield `  ${key} ${figure}`.trimEnd();
  if (facts.missing !== null) yield `  missing: ${facts.missing}`;
}
