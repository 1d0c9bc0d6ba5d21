import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { startServer, type Server } from './harness';
import { smallYear, type SmallYear } from './support/small-year';

const command = `
  const { verifyAudit } = require(${JSON.stringify(join(__dirname, '../../dist/src/server/verify-audit.js'))});
  verifyAudit(process.cwd(), console.log).then((code) => process.exit(code));`;

function verify(databaseUrl: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      ['-e', command],
      { env: { ...process.env, DATABASE_URL: databaseUrl } },
      (error, output) => resolve({ code: error ? Number(error.code) : 0, output }),
    ),
  );
}

describe('the audit log', () => {
  let server: Server;
  let year: SmallYear;
  beforeAll(async () => {
    server = await startServer('empty');
    year = await smallYear(server);
    const ids = await Promise.all(Array.from({ length: 10 }, () => year.target()));
    await Promise.all(
      ids.map((id) =>
        year.unit.post(`/api/targets/${id}/declare`, { version: 1, targetValue: '100.10' }),
      ),
    );
  });
  afterAll(() => server.stop());

  it('chains what ten people did at once without a gap, and the command verifies it [BX-4][SA-2]', async () => {
    const rows = await server.sql<{ seq: string }>(
      'select seq::text from audit_entries a order by a.seq',
    );
    expect(rows.length).toBeGreaterThanOrEqual(10);
    expect(rows.map(({ seq }) => Number(seq))).toEqual(rows.map((_, index) => index + 1));
    expect(await verify(server.databaseUrl)).toEqual({
      code: 0,
      output: `Audit log: ${rows.length} entries, the chain is unbroken.\n`,
    });
  });

  it.each([
    ['update', `update audit_entries set actor = 'x' where seq = 1`],
    ['delete', 'delete from audit_entries where seq = 1'],
    ['truncate', 'truncate audit_entries'],
    ['shorten', 'update audit_head set seq = 1'],
  ])('refuses to %s [SA-2]', async (_what, statement) => {
    await expect(server.sql(statement)).rejects.toThrow(/audit log/);
  });

  it('tells the first entry that was changed behind its back [BX-4]', async () => {
    await server.sql('alter table audit_entries disable trigger all');
    const [first] = await server.sql<{ seq: string }>(
      `select min(seq)::text as seq from audit_entries where action = 'declare'`,
    );
    await server.sql(
      `update audit_entries set after = jsonb_set(after, '{targetValue}', '"999"') where seq = $1`,
      [first?.seq],
    );
    const changed = await verify(server.databaseUrl);
    expect(changed.code).toBe(1);
    expect(changed.output).toContain(`First broken entry: ${first?.seq}: its content`);
  });

  it('notices entries cut off at the end [BX-4]', async () => {
    await server.sql('alter table audit_entries disable trigger all');
    await server.sql(
      'delete from audit_entries where seq >= (select min(seq) from audit_entries where action = $1)',
      ['declare'],
    );
    const cut = await verify(server.databaseUrl);
    expect([cut.code, cut.output.includes('missing at the end')]).toEqual([1, true]);
  });
});
