import { startServer, type Server } from './harness';
import { openPanels, type Panels } from './support/framework-panels';

let server: Server;
let panels: Panels;
beforeAll(async () => {
  server = await startServer('empty');
  panels = await openPanels(server);
});
afterAll(() => server.stop());

describe('what the office keeps under a code', () => {
  it('is well formed, and stays as it is once it is used [PM-10]', async () => {
    const occasions = 'api::occasion.occasion';
    const odd = await panels.send('POST', occasions, {
      code: 'a b',
      name: '月度',
      kind: 'routine',
    });
    expect([odd.status, odd.body.error?.message]).toEqual([
      400,
      expect.stringContaining('编号只能由'),
    ]);
    const fresh = await panels.make(occasions, { code: '季度-1', name: '季度', kind: 'routine' });
    const renamed = await panels.send('PUT', `${occasions}/${fresh.documentId}`, { code: '季度' });
    expect(renamed.status).toBe(200);
    const gone = await panels.send('DELETE', `${occasions}/${fresh.documentId}`);
    expect(gone.status).toBeLessThan(300);

    // The item of a framework refers to the occasion.
    await panels.framework(2030, [panels.item('A1', '100')]);
    const used = `${occasions}/${panels.base.yearEnd.documentId}`;
    const moved = await panels.send('PUT', used, { code: 'year-end' });
    expect([moved.status, moved.body.error?.message]).toEqual([
      400,
      expect.stringContaining('不能更改'),
    ]);
    const kept = await panels.send('PUT', used, { code: 'yearEnd' });
    expect(kept.status).toBe(200);
  });
});

describe('an appraisal year in the Strapi admin', () => {
  it('is one current year at a time, and a year that is used stays [PM-10]', async () => {
    const years = 'api::appraisal-year.appraisal-year';
    await panels.make(years, { year: 2040, isCurrent: true });
    const next = await panels.make(years, { year: 2041, isCurrent: true });
    expect(await server.sql('select year from appraisal_years where is_current')).toEqual([
      { year: 2041 },
    ]);
    const off = await panels.send('PUT', `${years}/${next.documentId}`, { isCurrent: false });
    expect(off.body.error?.details.errors).toMatchObject([
      { path: ['isCurrent'], message: expect.stringContaining('须有一个当前年度') as string },
    ]);
    const gone1 = await panels.send('DELETE', `${years}/${next.documentId}`);
    expect(gone1.body.error?.message).toContain('须有一个当前年度');
    await panels.framework(2041, []);
    const moved = await panels.send('PUT', `${years}/${next.documentId}`, { year: 2042 });
    expect(moved.body.error?.message).toContain('不能删除或更改年度');
    const gone = await panels.send('DELETE', `${years}/${next.documentId}`);
    expect(gone.body.error?.message).toContain('不能删除或更改年度');
  });

  it('says at its field what is wrong with the window, and which year is there already [PM-10]', async () => {
    const years = 'api::appraisal-year.appraisal-year';
    const window = { revisionFrom: '2043-08-01', revisionTo: '2043-07-01' };
    const reversed = await panels.send('POST', years, { year: 2043, ...window });
    expect(reversed.body.error?.details.errors).toMatchObject([
      {
        path: ['revisionTo'],
        message: '修订窗口截止日 2043-07-01 早于开始日 2043-08-01。',
      },
    ]);
    const twice = await panels.send('POST', years, { year: 2041 });
    expect(twice.body.error?.details.errors).toMatchObject([
      { path: ['year'], message: '该年度已存在，请更换。' },
    ]);
  });
});

describe('the library of indicators', () => {
  const save = async (method: object) => {
    const indicator = { code: 'L1', name: '投资', method };
    const { body } = await panels.send('POST', 'api::indicator.indicator', indicator);
    return (body.error?.details.errors ?? []).map(({ path, message }) => [path.join('.'), message]);
  };

  it('refuses a method no framework could be published with, at the parameter [PM-10]', async () => {
    expect(await save({ kind: 'proportional', proportional: { floor: '0', cap: '-1' } })).toEqual([
      ['method.proportional.cap', '上限须大于 0，现为 -1。'],
    ]);
    expect(await save({ kind: 'step', step: { step: '0', perStep: '-1' } })).toEqual([
      ['method.step.step', '计分方法参数有误：“级差”须大于 0；“每级扣分”不能小于 0。'],
    ]);
    expect(await save({ kind: 'bonus' })).toEqual([
      ['method.kind', '计分方法参数有误：“上限”未填写。'],
    ]);
    const [formula] = await save({
      kind: 'formula',
      formula: { expression: 'points *', cap: '1' },
    });
    expect(formula?.[0]).toBe('method.formula.expression');
    expect(await save({ kind: 'deduct', deduct: { floor: '5' } })).toEqual([]);
  });
});

describe('an account in the Strapi admin', () => {
  it('is refused a weak password at the field, in the words of the policy [SA-1]', async () => {
    const [role] = await server.sql<{ id: number }>(
      `select id from up_roles where type = 'company'`,
    );
    const account = {
      username: 'zhang',
      email: 'z@example.org',
      provider: 'local',
      password: 'abc12X',
      role: { connect: [{ id: role?.id }] },
    };
    const { status, body } = await panels.send('POST', 'plugin::users-permissions.user', account);
    expect([status, body.error?.message, body.error?.details.errors]).toMatchObject([
      400,
      '密码至少 8 位。',
      [{ path: ['password'], message: '密码至少 8 位。' }],
    ]);
  });
});
