import { createHash } from 'node:crypto';
import { Query, type Client } from 'pg';
import type { SchemeDefinition, Tally } from '../../../domain/evaluation';
import type { YearNames } from './names';
import { SINGLES, SUMS } from './statements';

type Sum = [
  unit: number,
  type: number,
  occasion: number,
  single: number | null,
  points: string | null,
  score: string,
  ids: string | null,
  /** count, sum of ids, sum of versions: another record or another version shows */
  marks: string,
];

type Single = [
  unit: number,
  type: number,
  occasion: number,
  target: string,
  points: string,
  score: string | null,
  effect: string | null,
  method: string | null,
  id: string | null,
  version: string | null,
];

type Add = (unitId: number, typeId: number, occasionId: number, record: Bare) => void;
type Bare = Omit<Parameters<Tally['add']>[2], 'targetType' | 'occasion'>;

/**
 * Feeds a year into the tally, in one snapshot of the database. PostgreSQL adds the plain records
 * up (its numeric is exact, as the tally is), so memory does not grow with the records. Answers the
 * SHA-256 of the inputs: two runs over the same inputs have the same.
 */
export async function feed(
  client: Client,
  tally: Tally,
  definition: SchemeDefinition,
  book: YearNames,
  year: number,
  onProgress: (share: number) => Promise<void>,
): Promise<string> {
  await client.query('begin isolation level repeatable read read only');
  try {
    const parameters = [year, Object.keys(definition.assessmentTypes), occasionsOf(definition)];
    const add = adder(tally, book);
    const targets = new Set<number>();
    const hash = createHash('sha256');
    await eachSum(
      client,
      parameters,
      ([unit, type, occasion, single, points, score, ids, marks]) => {
        if (single !== null) targets.add(single);
        else {
          const record = { target: '', points: points ?? '0', score };
          add(unit, type, occasion, ids === null ? record : { ...record, ids });
          hash.update(`${unit},${type},${occasion},${points},${score},${marks}\n`);
        }
      },
    );
    await onProgress(0.7);
    const singles = await readSingles(client, parameters, [...targets]);
    for (const [unit, type, occasion, target, points, score, effect, method, id] of singles)
      add(unit, type, occasion, {
        target,
        points,
        score,
        ...(effect === null ? {} : { effect }),
        ...(method === null ? {} : { method }),
        ...(id === null ? {} : { ids: id }),
      });
    await onProgress(1);
    return hash.update(JSON.stringify(singles)).digest('hex');
  } finally {
    await client.query('rollback');
  }
}

/** Takes each sum as it comes, while PostgreSQL still adds up the next. */
function eachSum(client: Client, values: unknown[], take: (sum: Sum) => void): Promise<void> {
  const statement = { text: SUMS, values, rowMode: 'array' };
  return new Promise((resolve, reject) => {
    const query = client.query(new Query(statement));
    // A throw inside the event would end the process.
    query.on('row', (row: unknown) => {
      try {
        take(row as Sum);
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    query.on('end', () => resolve());
    query.on('error', reject);
  });
}

async function readSingles(
  client: Client,
  parameters: readonly unknown[],
  targets: readonly number[],
): Promise<Single[]> {
  if (targets.length === 0) return [];
  const values = [...parameters, targets];
  const { rows } = await client.query<Single>({ text: SINGLES, values, rowMode: 'array' });
  return rows;
}

/** Adds a record by ids; a unit's own facts come before its first record. */
function adder(tally: Tally, book: YearNames): Add {
  const known = new Set<number>();
  return (unitId, typeId, occasionId, record) => {
    const unit = String(unitId);
    const facts = book.units.get(unit);
    const targetType = book.targetTypes.get(typeId);
    const occasion = book.occasions.get(occasionId);
    if (!facts?.assessmentType || !targetType || !occasion) return;
    const { assessmentType, coefficient } = facts;
    if (!known.has(unitId)) {
      known.add(unitId);
      tally.addUnit({ unit, assessmentType, coefficient: coefficient ?? undefined });
    }
    tally.add(unit, assessmentType, { ...record, targetType, occasion });
  };
}

function occasionsOf({ assessmentTypes, occasions = {} }: SchemeDefinition): string[] {
  const groups = Object.values(assessmentTypes).map((group) => group.occasions ?? occasions);
  return [...new Set(groups.flatMap((weights) => Object.keys(weights)))];
}
