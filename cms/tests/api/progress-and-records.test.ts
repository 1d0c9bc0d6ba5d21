import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer, type Server } from './harness';
import { smallYear, type SmallYear } from './support/small-year';

interface Body {
  id: string;
  version: number;
  state: string;
  code: string;
  score: string;
  period: string;
  errors: Record<string, string>;
}

describe('progress, documents and assessment records', () => {
  let server: Server;
  let year: SmallYear;
  let target: string;
  beforeAll(async () => {
    server = await startServer('empty');
    year = await smallYear(server);
    target = await year.target();
    const declared = { version: 1, targetValue: '100' };
    await year.unit.post(`/api/targets/${target}/declare`, declared);
    await year.office.post(`/api/targets/${target}/publish`, { version: 2 });
  });
  afterAll(() => server.stop());

  const reports = async () =>
    (await year.unit.get<Body[]>('/api/progress-reports?sort=["period","ASC"]')).body;

  it('a report is submitted, verified by somebody else, and the target shows where it stands [EX-3][PM-11]', async () => {
    const [january, february] = await reports();
    const path = `/api/progress-reports/${january?.id}`;
    const sent = await year.unit.post<Body>(`${path}/submit`, { version: 1, value: '40' });
    expect(sent.body).toMatchObject({ state: 'submitted', value: '40', version: 2 });
    const verified = await year.assessor.post<Body>(`${path}/verify`, {
      version: 2,
      verifiedValue: '30',
    });
    expect(verified.body).toMatchObject({ state: 'verified', verifiedValue: '30' });
    const { body } = await year.unit.get<object>(`/api/targets/${target}`);
    expect(body).toMatchObject({ reportedValue: '40', verifiedValue: '30', progress: '30' });
    expect(body).toMatchObject({
      light: expect.any(String) as string,
      lightReason: { code: expect.any(String) as string },
    });
    const lower = await year.unit.post<Body>(`/api/progress-reports/${february?.id}/submit`, {
      version: 1,
      value: '20',
    });
    expect([lower.status, lower.body.errors.value]).toEqual([400, expect.stringContaining('30')]);
    const explained = await year.unit.post<Body>(`/api/progress-reports/${february?.id}/submit`, {
      version: 1,
      value: '20',
      text: '上期统计口径有误，已更正',
    });
    expect(explained.status).toBe(200);
  });

  it('an opened process has a draft for each target; scores are suggested, explained and archived [PM-5][PM-8][FM-2]', async () => {
    const made = await year.office.post<Body>('/api/processes', {
      year: 2024,
      occasion: year.occasion,
    });
    const opened = await year.office.post<Body>(`/api/processes/${made.body.id}/open`, {
      version: 1,
    });
    expect(opened.body).toMatchObject({ state: 'open' });
    const [record] = (await year.assessor.get<Body[]>('/api/assessment-records')).body;
    expect(record).toMatchObject({ state: 'draft', version: 1 });
    const path = `/api/assessment-records/${record?.id}`;
    const suggested = await year.assessor.get<Body>(`${path}/suggestion`);
    expect(suggested.body).toMatchObject({ score: '3', maximum: '10', verifiedValue: '30' });

    const bare = await year.assessor.post<Body>(`${path}/submit`, { version: 1, score: '5' });
    expect([bare.status, Object.keys(bare.body.errors)]).toEqual([400, ['reason']]);
    const high = await year.assessor.post<Body>(`${path}/submit`, {
      version: 1,
      score: '10.01',
      reason: '超额',
    });
    expect([high.status, Object.keys(high.body.errors)]).toEqual([400, ['score']]);
    const scored = await year.assessor.post<Body>(`${path}/submit`, {
      version: 1,
      score: '5',
      reason: '受汛情影响，酌情给分',
    });
    expect(scored.body).toMatchObject({ state: 'submitted', score: '5', suggestedScore: '3' });
    const archived = await year.office.post<Body>(`${path}/archive`, { version: 2 });
    expect(archived.body).toMatchObject({ state: 'archived' });
    const again = await year.assessor.post<Body>(`${path}/submit`, { version: 3, score: '3' });
    expect(again.status).toBe(409);
    const silent = await year.office.post<Body>(`${path}/return`, { version: 3 });
    expect(Object.keys(silent.body.errors)).toEqual(['reason']);
    const back = await year.office.post<Body>(`${path}/return`, { version: 3, reason: '佐证不全' });
    expect(back.body).toMatchObject({ state: 'returned', returnReason: '佐证不全' });
    const [entry] = await server.sql<{ before: string }>(
      `select before from audit_entries where action = 'return' and record_id = $1`,
      [record?.id],
    );
    expect(entry?.before).toMatchObject({ score: '5', reason: '受汛情影响，酌情给分' });
  });

  it('of ten like processes created at once one exists, and nine hear which field clashes [PM-8][SA-2]', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        year.office.post<Body>('/api/processes', { year: 2025, occasion: year.occasion }),
      ),
    );
    const refused = answers.filter(({ status }) => status === 409);
    expect([refused.length, answers.filter(({ status }) => status < 300).length]).toEqual([9, 1]);
    expect(Object.keys(refused[0]?.body.errors ?? {})).toEqual(['occasion']);
  });

  it('nobody scores what they reported on, even with the role for it [PM-5]', async () => {
    const [record] = (await year.assessor.get<Body[]>('/api/assessment-records')).body;
    await server.sql(
      `update progress_reports set submitted_by_id = (select id from up_users where username = 'assessor')
       where state = 'submitted'`,
    );
    const { status, body } = await year.assessor.post<Body>(
      `/api/assessment-records/${record?.id}/submit`,
      { version: record?.version, score: '3' },
    );
    expect([status, body.code]).toEqual([403, 'sameActor']);
  });

  it('a Word file becomes a page by itself and is only ever downloaded [EX-4]', async () => {
    const send = (bytes: Buffer, name: string) => {
      const form = new FormData();
      form.set('target', target);
      form.set('file', new Blob([new Uint8Array(bytes)]), name);
      return year.unit.request<Body>('POST', '/api/work-documents', { body: form });
    };
    const bytes = readFileSync(join(__dirname, '../fixtures/docx/tables.docx'));
    const { status, body } = await send(bytes, '养护台账（一季度）.docx');
    expect([status, body.state]).toEqual([201, 'queued']);
    const converted = async () =>
      (await year.unit.get<{ state: string; html: string }>(`/api/work-documents/${body.id}`)).body;
    let page = await converted();
    while (page.state === 'queued' || page.state === 'converting') page = await converted();
    expect(page).toMatchObject({
      state: 'converted',
      html: expect.stringContaining('<table') as string,
    });
    const file = await year.unit.get(`/api/work-documents/${body.id}/file`);
    expect(file.headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('养护台账（一季度）.docx')}`,
    );
    expect(file.headers.get('x-content-type-options')).toBe('nosniff');
    const ofYear = async (asked: number) =>
      (await year.unit.get<Body[]>(`/api/work-documents?filter={"year":${asked}}`)).body.length;
    expect([await ofYear(2024), await ofYear(2023)]).toEqual([1, 0]);
    const refused = await send(Buffer.from('not a document'), 'x.docx');
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, ['file']]);
  });
});
