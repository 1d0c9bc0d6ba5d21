import { startServer, type Server } from './harness';
import { openDesk, type Desk } from './support/framework-desk';

let server: Server;
let desk: Desk;
beforeAll(async () => {
  server = await startServer('empty');
  desk = await openDesk(server);
});
afterAll(() => server.stop());

describe('what the office keeps under a code', () => {
  it('is well formed, and stays as it is once it is used [PM-10]', async () => {
    const occasions = 'api::occasion.occasion';
    const odd = await desk.send('POST', occasions, { code: 'a b', name: '月度', kind: 'routine' });
    expect([odd.status, odd.body.error?.message]).toEqual([
      400,
      expect.stringContaining('编号只能由'),
    ]);
    const fresh = await desk.make(occasions, { code: '季度-1', name: '季度', kind: 'routine' });
    const renamed = await desk.send('PUT', `${occasions}/${fresh.documentId}`, { code: '季度' });
    expect(renamed.status).toBe(200);
    const gone = await desk.send('DELETE', `${occasions}/${fresh.documentId}`);
    expect(gone.status).toBeLessThan(300);

    // The item of a framework refers to the occasion.
    await desk.framework(2030, [desk.item('A1', '100')]);
    const used = `${occasions}/${desk.base.yearEnd.documentId}`;
    const moved = await desk.send('PUT', used, { code: 'year-end' });
    expect([moved.status, moved.body.error?.message]).toEqual([
      400,
      expect.stringContaining('不能更改'),
    ]);
    const kept = await desk.send('PUT', used, { code: 'yearEnd' });
    expect(kept.status).toBe(200);
  });
});

describe('an appraisal year in the Strapi admin', () => {
  it('is one current year at a time, and a year that is used stays [PM-10]', async () => {
    const years = 'api::appraisal-year.appraisal-year';
    await desk.make(years, { year: 2040, isCurrent: true });
    const next = await desk.make(years, { year: 2041, isCurrent: true });
    expect(await server.sql('select year from appraisal_years where is_current')).toEqual([
      { year: 2041 },
    ]);
    await desk.framework(2041, []);
    const moved = await desk.send('PUT', `${years}/${next.documentId}`, { year: 2042 });
    expect(moved.body.error?.message).toContain('不能删除或更改年度');
    const gone = await desk.send('DELETE', `${years}/${next.documentId}`);
    expect(gone.body.error?.message).toContain('不能删除或更改年度');
  });
});
