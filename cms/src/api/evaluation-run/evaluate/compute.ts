import { Client } from 'pg';
import { createTally, type Outcome, type SchemeDefinition } from '../../../domain/evaluation';
import { readYearNames, type YearNames } from './names';
import { feed } from './source';

export interface Computed {
  inputsHash: string;
  outcome: Outcome;
  book: YearNames;
}

/** Evaluates a year under a scheme; reads only. Memory grows with the units, not the records. */
export async function compute(
  databaseUrl: string,
  year: number,
  definition: SchemeDefinition,
  onProgress: (share: number) => Promise<void>,
): Promise<Computed> {
  const client = new Client({
    connectionString: databaseUrl,
    application_name: 'milepost-evaluation',
    // A few large statements over a whole year: hash joins, and no compiling that outlasts the query.
    options: '-c jit=off -c enable_nestloop=off -c work_mem=64MB -c hash_mem_multiplier=4',
  });
  await client.connect();
  try {
    const book = await readYearNames(client);
    const tally = createTally(definition);
    const inputsHash = await feed(client, tally, definition, book, year, onProgress);
    return { inputsHash, book, outcome: tally.compose(book.names) };
  } finally {
    await client.end();
  }
}
