import { startServer, type Server } from './harness';
import { judgeAll, type Cell } from './matrix/cell';
import { rowsOf, cast } from './matrix/oracle';
import { setUp, type Stage } from './matrix/stage';
import { contents } from './matrix/untouched';

type Found = Awaited<ReturnType<typeof judgeAll>>;

describe('role × resource × action × row', () => {
  let server: Server;
  let stage: Stage;
  let wrong: Found;
  let before: Record<string, string>;
  beforeAll(async () => {
    server = await startServer('demo');
    stage = await setUp(server);
    before = await contents(server);
    const clientOf = (who: string) => stage.clients.get(who) ?? server.visitor();
    wrong = await judgeAll(stage.cells, clientOf);
    process.stdout.write(`rows: ${stage.cells.length} cells over HTTP, ${leaks().length} leaks\n`);
  }, 240_000);
  afterAll(() => server.stop());

  const told = ({ cell, verdict }: Found[number]) =>
    `${cell.who} ${cell.plural} ${cell.what}: ${verdict.why}`;
  const leaks = (of: (cell: Cell) => boolean = () => true) =>
    wrong.filter(({ cell, verdict }) => verdict.kind === 'leak' && of(cell)).map(told);
  const people = (role: string) => cast().filter((person) => person.role === role);
  const tried = (role: string, plural: string) => {
    const names = people(role).map(({ username }) => username);
    return stage.cells.filter((cell) => names.includes(cell.who) && cell.plural === plural);
  };

  it('shows and changes no row outside of a role’s rows, in 5,000 cells or more [SA-5]', () => {
    expect(leaks()).toEqual([]);
    expect(stage.cells.length).toBeGreaterThanOrEqual(5000);
  });

  it('gives each role all of its rows, and the same refusals everywhere [SA-5]', () => {
    expect(wrong.map(told)).toEqual([]);
  });

  it('writes nothing, not even to the log, where it refuses', async () => {
    expect(await contents(server)).toEqual(before);
  });

  it('keeps a deputy leader within the units and the target types in charge, scoring too [DA-5]', () => {
    for (const plural of ['targets', 'progress-reports', 'assessment-records']) {
      const cells = tried('deputyLeader', plural);
      const foreign = cells.filter((cell) => cell.foreign);
      expect([foreign.length > 30, cells.length > foreign.length]).toEqual([true, true]);
      expect(leaks((cell) => cells.includes(cell))).toEqual([]);
    }
    for (const person of people('deputyLeader')) {
      const rows = rowsOf(person, 'targets', stage.facts);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(person.unitsInCharge).toContain(row.unit);
        expect(person.targetTypesInCharge).toContain(row.type);
      }
    }
  });

  it('keeps a business department to the targets it assesses [FM-5]', () => {
    for (const plural of ['targets', 'progress-reports', 'work-documents', 'assessment-records']) {
      const cells = tried('business', plural);
      expect(cells.filter((cell) => cell.foreign).length).toBeGreaterThan(20);
      expect(leaks((cell) => cells.includes(cell))).toEqual([]);
    }
  });

  it('shows units their peers’ results once announced, and not what these are made of [EX-5]', () => {
    for (const role of ['directUnit', 'cityBureau', 'company'])
      for (const person of people(role)) {
        const all = stage.facts.get('evaluation-results') ?? [];
        const seen = rowsOf(person, 'evaluation-results', stage.facts);
        expect(seen).toHaveLength(all.length / 2);
        expect(new Set(seen.map(({ unit }) => unit)).size).toBe(seen.length);
        const explained = stage.cells.filter(
          ({ who, what }) => who === person.username && what.startsWith('explanation'),
        );
        expect(explained.length).toBeGreaterThanOrEqual(seen.length);
      }
    expect(leaks(({ plural }) => plural === 'evaluation-results')).toEqual([]);
  });

  it('would notice: a role given all rows for a moment shows up as leaks', async () => {
    const [person] = people('business');
    const reading = tried('business', 'targets').filter(
      ({ who, what }) => who === person?.username && /^(one|export|sort|filter)/.test(what),
    );
    const scope = (is: string) =>
      server.sql(
        `update data_scopes d set scope = $1 from data_scopes_role_lnk l, up_roles r
         where l.data_scope_id = d.id and r.id = l.role_id and r.type = 'business'
         and d.resource = 'targets'`,
        [is],
      );
    await scope('all');
    const clientOf = (who: string) => stage.clients.get(who) ?? server.visitor();
    const found = await judgeAll(reading, clientOf);
    expect(found.filter(({ verdict }) => verdict.kind === 'leak').length).toBeGreaterThan(10);
    await scope('assessedByOwnUnit');
    expect(await judgeAll(reading, clientOf)).toEqual([]);
  });

  it.each(['cityBureau', 'company'])(
    'a %s has no office-building targets, scores or weights [EX-7]',
    async (role) => {
      const [type] = (stage.facts.get('target-types') ?? []).filter(
        ({ code }) => code === 'officeBuilding',
      );
      for (const { username, unit } of people(role)) {
        const client = stage.clients.get(username) ?? server.visitor();
        for (const plural of ['targets', 'progress-reports', 'assessment-records']) {
          const all = await client.get<unknown[]>(`/api/${plural}?range=[0,0]`);
          expect(all.body).toHaveLength(1);
          const filter = encodeURIComponent(JSON.stringify({ targetType: type?.id }));
          const { status, body } = await client.get(`/api/${plural}?filter=${filter}`);
          expect([status, body]).toEqual([200, []]);
        }
        const own = (stage.facts.get('evaluation-results') ?? []).find(
          (row) => row.unit === unit && row.published,
        );
        const result = await client.get<{
          detail: { components: { targetType: string }[] };
        }>(`/api/evaluation-results/${own?.id}`);
        const codes = result.body.detail.components.map(({ targetType }) => targetType);
        expect([codes.length > 0, codes.includes('officeBuilding')]).toEqual([true, false]);
      }
    },
  );
});
