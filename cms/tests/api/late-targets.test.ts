import { startServer, type Server } from './harness';
import { smallYear, type SmallYear } from './support/small-year';

let server: Server;
let year: SmallYear;
beforeAll(async () => {
  server = await startServer('empty', { MILEPOST_TODAY: '2024-07-10' });
  year = await smallYear(server);
});
afterAll(() => server?.stop());

it('a target published in July is asked for what lies ahead, not overdue at once [EX-3][PM-11]', async () => {
  const id = await year.target();
  await year.unit.post(`/api/targets/${id}/declare`, { version: 1, targetValue: '120' });
  const done = await year.office.post(`/api/targets/${id}/publish`, { version: 2 });
  expect(done.status).toBe(200);
  const reports = await server.sql<{ period: string }>(
    `select r.period from progress_reports r join targets t on t.id = r.target_id
     where t.document_id = $1 order by r.period`,
    [id],
  );
  expect(reports.map(({ period }) => period)).toEqual(
    ['07', '08', '09', '10', '11', '12'].map((month) => `2024-${month}`),
  );
  const [row] = await server.sql<{ light: string }>(
    'select light from targets where document_id = $1',
    [id],
  );
  expect(row?.light).toBe('green');
});
