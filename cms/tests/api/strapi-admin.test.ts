import { startServer, type Server } from './harness';
import type { Answer, Client } from './support/client';
import { ADMINISTRATOR } from './support/process';

interface Document {
  id: number;
  documentId: string;
  version: number;
  state?: string;
}
interface AdminAnswer {
  data?: Document;
  error?: { message: string; details: { errors?: { path: string[]; message: string }[] } };
}

const link = ({ id, documentId }: Document) => ({ connect: [{ id, documentId }] });

describe('the Strapi admin as a second door', () => {
  let server: Server;
  let admin: Client;
  let made: Record<'type' | 'targetType' | 'occasion' | 'upper' | 'lower', Document>;

  const send = (method: string, path: string, body: unknown = {}): Promise<Answer<AdminAnswer>> =>
    admin.request<AdminAnswer>(method, `/content-manager/collection-types/${path}`, { body });
  const make = async (uid: string, body: unknown): Promise<Document> => {
    const { body: answer } = await send('POST', uid, body);
    if (!answer.data) throw new Error(JSON.stringify(answer));
    return answer.data;
  };

  beforeAll(async () => {
    server = await startServer('empty');
    admin = server.visitor();
    const signedIn = await admin.post<{ data: { token: string } }>('/admin/login', ADMINISTRATOR);
    admin.token = signedIn.body.data.token;
    const type = await make('api::assessment-type.assessment-type', { code: 'a', name: '厅直' });
    const targetType = await make('api::target-type.target-type', { code: 'k', name: '职能' });
    const occasion = await make('api::occasion.occasion', {
      code: 'o',
      name: '年终',
      kind: 'yearEnd',
    });
    const unit = (code: string, more: object) =>
      make('api::unit.unit', { code, name: `单位${code}`, isAssessee: true, ...more });
    const upper = await unit('u1', { assessmentType: link(type) });
    const lower = await unit('u2', { assessmentType: link(type), parent: link(upper) });
    made = { type, targetType, occasion, upper, lower };
  });
  afterAll(() => server.stop());

  it('refuses even the super administrator what actions own [SA-2]', async () => {
    const target = 'api::target.target';
    const answers = [
      await send('POST', target, { name: 'x', year: 2024, itemCode: 'A', points: '1', method: {} }),
      await send('POST', 'api::evaluation-result.evaluation-result', { year: 2024, rank: 1 }),
      await send('POST', 'api::audit-entry.audit-entry', { seq: 1 }),
    ];
    for (const { status, body } of answers) {
      expect(status).toBe(400);
      expect(body.error?.message).toContain('由业务流程产生');
    }
    expect(await server.sql('select 1 from targets')).toEqual([]);
  });

  it('keeps the units a tree, also against a unit that is still referred to [PM-1]', async () => {
    const under = { parent: link(made.lower) };
    const circle = await send('PUT', `api::unit.unit/${made.upper.documentId}`, under);
    expect(circle.body.error?.message).toContain('上级单位不能是本单位');
    const gone = await send('DELETE', `api::unit.unit/${made.upper.documentId}`);
    expect(gone.body.error?.message).toContain('不能删除');
  });

  it('keeps names apart and the coefficient within its bounds, told at the field [PM-1]', async () => {
    const path = `api::unit.unit/${made.lower.documentId}`;
    const told = async (body: object) => {
      const [first] = (await send('PUT', path, body)).body.error?.details.errors ?? [];
      return [first?.path.join('.'), first?.message];
    };
    expect(await told({ name: '单位u1' })).toEqual(['name', '已有同名单位。']);
    const bounds = ['coefficient', '难度系数须大于 0，最大为 2。'];
    expect(await told({ coefficient: '-1' })).toEqual(bounds);
    expect(await told({ coefficient: '2.5' })).toEqual(bounds);
  });

  it('keeps the history of units by this door too, and plans nothing for later [PM-1]', async () => {
    const type = 'api::unit.unit';
    const unit = { name: '单位h', isAssessee: true };
    const second = await send('POST', type, { ...unit, code: 'h0' });
    expect(second.body.error?.message).toContain('请选择上级单位');
    const entered = await make(type, { ...unit, code: 'h1', parent: link(made.upper) });
    const path = `${type}/${entered.documentId}`;
    await send('PUT', path, { name: '港航局', isAssessee: false });
    const later = await send('PUT', path, { closedOn: '2099-01-01' });
    expect(later.body.error?.message).toContain('请在门户“组织机构”中办理');
    const [today] = await server.sql<{ day: string }>(
      `select to_char(now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD') as day`,
    );
    expect((await send('PUT', path, { closedOn: today?.day })).status).toBe(200);
    const closed = await send('PUT', path, { name: '再改名' });
    expect(closed.body.error?.message).toContain('撤销，不能再作变更');
    const opened = await send('PUT', path, { closedOn: null });
    expect(opened.body.error?.message).toContain('撤销后不能恢复');
    const history = await server.sql<{ kind: string; before: string | null; actor: string }>(
      `select c.kind, c.before ->> 'name' as before, c.actor from unit_changes c
       join units u on u.id = c.unit_id where u.code = 'h1' order by c.id`,
    );
    expect(history.map(({ kind }) => kind)).toEqual(['created', 'renamed', 'retyped', 'closed']);
    expect(history[1]?.before).toBe('单位h');
    expect(history.every(({ actor }) => actor.includes(ADMINISTRATOR.email))).toBe(true);
  });

  it('refuses a form that saw an older version, and audits what it takes [SA-2]', async () => {
    const path = `api::unit.unit/${made.lower.documentId}`;
    const taken = await send('PUT', path, { name: '海事局', version: 1 });
    expect(taken.body.data?.version).toBe(2);
    const stale = await send('PUT', path, { name: '航道局', version: 1 });
    expect(stale.body.error?.message).toContain('已有新的修改');
    const [entry] = await server.sql<{ actor: string; before: string; after: string }>(
      `select actor, before ->> 'name' as before, after ->> 'name' as after from audit_entries
       where resource = 'units' and action = 'update' order by seq desc limit 1`,
    );
    expect(entry).toMatchObject({ before: '单位u2', after: '海事局' });
    expect(entry?.actor).toContain(ADMINISTRATOR.email);
  });

  it('refuses a data scope that could never show a row [SA-5]', async () => {
    const refusal = async (entry: object) => {
      const { status, body } = await send('POST', 'api::data-scope.data-scope', entry);
      return `${status} ${body.error?.message}`;
    };
    const [role] = await server.sql<{ id: number }>(
      `select id from up_roles where type = 'company'`,
    );
    const ofCompanies = { role: { connect: [{ id: role?.id }] } };
    expect(await refusal({ resource: 'nothing', scope: 'all' })).toMatch(/^400 resource must be/);
    expect(await refusal({ resource: 'processes', scope: 'all' })).toBe('400 请选择角色。');
    expect(await refusal({ resource: 'processes', scope: 'ownTasks', ...ofCompanies })).toMatch(
      /^400 .*不支持/,
    );
  });

  it('checks a scheme when it is published and locks it then; its rows have names [PM-6][BX-3]', async () => {
    const weights = (weight: string) => [
      {
        assessmentType: link(made.type),
        typeWeights: [{ targetType: link(made.targetType), weight }],
        occasionWeights: [{ occasion: link(made.occasion), weight: '100' }],
      },
    ];
    const scheme = (weight: string) =>
      send('POST', 'api::evaluation-scheme.evaluation-scheme', {
        name: '2024 模型',
        year: 2024,
        state: 'published',
        missing: 'block',
        bands: [{ name: '合格', min: '0' }],
        groups: weights(weight),
      });
    const wrong = await scheme('90');
    expect(wrong.body.error?.details.errors?.[0]?.message).toContain('厅直的目标类型权重合计为 90');
    const right = await scheme('100');
    const titles = await server.sql<{ title: string }>(
      `select row_title as title from components_appraisal_scheme_groups where row_title is not null
       union select row_title from components_appraisal_type_weights where row_title is not null
       union select row_title from components_appraisal_occasion_weights where row_title is not null
       order by title`,
    );
    expect(titles.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['厅直', '年终 100', '职能 100']),
    );
    const path = `api::evaluation-scheme.evaluation-scheme/${right.body.data?.documentId ?? ''}`;
    const changed = await send('PUT', path, { name: '改名' });
    expect(changed.body.error?.message).toContain('绩效模型已发布');
  });
});
