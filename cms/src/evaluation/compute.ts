import { Client } from 'pg';
import { createTally, type Outcome, type SchemeDefinition } from '../domain/evaluation';
import { readBook, type Book } from './names';
import { feed, type Fed } from './source';

export interface Computed extends Fed {
  outcome: Outcome;
  book: Book;
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
    // One large statement with decimals as text: compiling it costs more than it saves.
    options: '-c jit=off -c work_mem=64MB',
  });
  await client.connect();
  try {
    const book = await readBook(client);
    const tally = createTally(definition);
    const fed = await feed(client, tally, definition, year, onProgress);
    return { ...fed, book, outcome: tally.compose(book.names) };
  } finally {
    await client.end();
  }
}
