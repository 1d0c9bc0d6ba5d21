import { startServer, type Client, type Server } from './harness';
import { allRoutes, type Route } from './support/routes';
import { WEIRD_IDS, WEIRD_QUERIES, WEIRD_VALUES } from './support/weird';

let server: Server;
let people: Client[];
beforeAll(async () => {
  server = await startServer('demo');
  const { body } = await server
    .visitor()
    .get<{ username: string; role: string }[]>('/api/demo-people');
  const oneOfEach = [...new Map(body.map((person) => [person.role, person.username])).values()];
  people = await Promise.all(oneOfEach.map((username) => server.signIn(username)));
}, 120_000);
afterAll(() => server.stop());

interface Shot {
  method: string;
  path: string;
  body?: unknown;
}

/** Sends all of them, a few at a time, and tells which ended in a server error. */
async function fire(client: Client, shots: readonly Shot[]): Promise<string[]> {
  const failures: string[] = [];
  const waiting = shots.map((shot) => shot);
  const work = async () => {
    for (let shot = waiting.pop(); shot; shot = waiting.pop()) {
      const { method, path, body } = shot;
      const outcome = await client.request(method, path, body === undefined ? {} : { body }).then(
        ({ status }) => status,
        ({ message, cause }: Error) => (cause instanceof Error ? cause.message : message),
      );
      if (typeof outcome === 'number' && outcome < 500) continue;
      const sent = JSON.stringify(body)?.slice(0, 80) ?? '';
      failures.push(`${outcome} ${method} ${path.slice(0, 120)} ${sent}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return failures;
}

/** Two people of the role list who may do something with the noun, else anybody. */
async function peopleFor(path: string): Promise<Client[]> {
  const plural = path.split('/')[2] ?? '';
  const able: Client[] = [];
  for (const client of people) {
    const me = await client.get<{ capabilities: Record<string, string[]> }>('/api/me');
    if ((me.body.capabilities[plural]?.length ?? 0) > 0) able.push(client);
  }
  return able
    .sort(() => 0)
    .slice(0, 2)
    .concat(able.length ? [] : people.slice(0, 1));
}

/** Some ids that exist: the noun's own within the rows, and others' of the same noun. */
async function idsOf(client: Client, plural: string): Promise<string[]> {
  const { body } = await client.get<{ id: string }[]>(`/api/${plural}?range=[0,1]`);
  return Array.isArray(body) ? body.map(({ id }) => id) : [];
}

function shotsAt({ method, path }: Route, ids: readonly string[]): Shot[] {
  const paths = path.includes(':')
    ? [...WEIRD_IDS, ...ids].map((id) => path.replace(/:\w+/, id))
    : [path];
  if (method === 'GET')
    return [
      ...paths.map((at) => ({ method, path: at })),
      ...WEIRD_QUERIES.map((query) => ({ method, path: `${paths.at(-1)}?${query}` })),
    ];
  const bodies = WEIRD_VALUES.flatMap((value) => [
    value,
    { version: 1, reason: value, targetValue: value, value, score: value, text: value },
    { version: value, year: value, unit: value, name: value, items: value, file: value },
    { items: [{ id: value, version: value }], reason: 'x', identifier: value, password: value },
  ]);
  const last = paths.at(-1) ?? path;
  return [
    ...paths.map((at) => ({ method, path: at, body: { version: 1 } })),
    ...bodies.map((body) => ({ method, path: last, body })),
  ];
}

it('answers no input to any route with a server error, and lives on [SA-4]', async () => {
  const routes = (await allRoutes()).filter(({ path }) => path !== '/api/auth/logout');
  const failures: string[] = [];
  let sent = 0;
  for (const route of routes) {
    for (const client of await peopleFor(route.path)) {
      const ids = await idsOf(client, route.path.split('/')[2] ?? '');
      const shots = shotsAt(route, ids);
      sent += shots.length;
      failures.push(...(await fire(client, shots)));
    }
    await server.sql('delete from sign_in_attempts');
  }
  process.stdout.write(`fuzz: ${sent} requests on ${routes.length} routes\n`);
  expect(failures).toEqual([]);
  expect(server.running.child.exitCode).toBeNull();
}, 600_000);

it('answers no raw body with a server error [SA-4]', async () => {
  const [client] = people;
  const bodies = [
    '{',
    '"\\ud800"',
    '{"a":1e9999}',
    '\0',
    '['.repeat(100_000),
    '﻿{}',
    'x'.repeat(3e6),
  ];
  for (const body of bodies)
    for (const type of [
      'application/json',
      'text/plain',
      'multipart/form-data',
      'application/x-www-form-urlencoded',
    ]) {
      const response = await fetch(`${server.url}/api/targets/batch/publish`, {
        method: 'POST',
        headers: { 'content-type': type, authorization: `Bearer ${client?.token}` },
        body,
      });
      expect(`${type} ${response.status}`).toMatch(/ [24]\d\d$/);
    }
});
