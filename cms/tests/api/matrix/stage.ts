import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resources } from '../../../src/resources';
import type { Server } from '../harness';
import type { Client } from '../support/client';
import { writings } from './actions';
import type { Cell } from './cell';
import { loadFacts, type Facts } from './facts';
import { nounFacts } from './noun-facts';
import { cast } from './oracle';
import { personRows } from './person-rows';
import { readings, visits } from './readings';
import { addUnpublished } from './unpublished';
import { views, type Behind } from './views';

export interface Stage {
  clients: ReadonlyMap<string, Client>;
  facts: Facts;
  cells: readonly Cell[];
}

/** Signs everybody in, reads what there is, and lays out the cells, the people taking turns. */
export async function setUp(server: Server): Promise<Stage> {
  await addUnpublished(server);
  await placeFiles(server);
  const people = cast();
  const clients = new Map<string, Client>();
  for (const { username } of people) clients.set(username, await server.signIn(username));
  const facts = await loadFacts(server, resources.keys());
  const behind = await loadBehind(server);
  const byPerson = people.map((person) =>
    [...resources.values()].flatMap((resource) => {
      const rows = personRows(person, resource, facts);
      return [
        ...readings(rows),
        ...writings(rows),
        ...views(rows, behind),
        ...(nounFacts(resource.plural).cells?.(rows) ?? []),
      ];
    }),
  );
  const visitor = [...resources.keys()].flatMap((plural) =>
    visits(
      plural,
      (facts.get(plural) ?? []).slice(0, 2).map(({ id }) => id),
    ),
  );
  const longest = Math.max(...byPerson.map(({ length }) => length));
  const cells = Array.from({ length: longest }, (_, turn) =>
    byPerson.flatMap((cells) => cells[turn] ?? []),
  ).flat();
  return { clients, facts, cells: [...visitor, ...cells] };
}

/** The files of the demo lie in the folder of the server that loaded it. */
async function placeFiles(server: Server): Promise<void> {
  const rows = await server.sql<{ key: string }>('select storage_key as key from work_documents');
  for (const { key } of rows) {
    const path = join(server.running.dataDir, 'documents', key.slice(0, 2), key);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, key);
  }
}

async function loadBehind(server: Server): Promise<Behind> {
  const rows = await server.sql<{ id: string; records: string[] }>(
    `select document_id as id, array(select jsonb_array_elements_text(path.ids) from
       jsonb_path_query(detail, '$.components[*].occasions[*].recordIds') as path(ids)) as records
     from evaluation_results`,
  );
  return new Map(rows.map(({ id, records }) => [id, records]));
}
