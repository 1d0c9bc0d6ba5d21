import { startServer, type Server } from './harness';
import { link, openPanels, type Panels } from './support/framework-panels';

let server: Server;
let panels: Panels;
beforeAll(async () => {
  server = await startServer('empty');
  panels = await openPanels(server);
});
afterAll(() => server.stop());

describe('an item of the framework', () => {
  it('takes from its indicator what it leaves empty, and keeps what it says itself [PM-3]', async () => {
    const indicator = await panels.make('api::indicator.indicator', {
      code: 'F1',
      name: '事故起数',
      unitOfMeasure: '起',
      direction: 'lower',
      assessor: link(panels.base.assessor),
      method: { kind: 'step', step: { step: '0.05', perStep: '2' } },
    });
    const chosen = { indicator: link(indicator) };
    const empty = { assessor: undefined, method: null, unitOfMeasure: '', ...chosen };
    const draft = await panels.framework(2034, [
      panels.item('A', '60', empty),
      panels.item('B', '40', { unitOfMeasure: '次', ...chosen }),
    ]);
    const rows = () =>
      server.sql(
        `select i.code, i.unit_of_measure as unit, i.direction, u.name as assessor, m.kind,
           s.per_step as "perStep"
         from frameworks f join frameworks_cmps c on c.entity_id = f.id and c.field = 'items'
         join components_appraisal_framework_items i on i.id = c.cmp_id
         left join components_appraisal_framework_items_assessor_lnk a on a.framework_item_id = i.id
         left join units u on u.id = a.unit_id
         left join components_appraisal_framework_items_cmps cm
           on cm.entity_id = i.id and cm.field = 'method'
         left join components_appraisal_methods m on m.id = cm.cmp_id
         left join components_appraisal_methods_cmps cs on cs.entity_id = m.id and cs.field = 'step'
         left join components_appraisal_method_steps s on s.id = cs.cmp_id
         where f.document_id = $1 and f.published_at is null order by i.code`,
        [draft.documentId],
      );
    const filled = {
      unit: '起',
      direction: 'lower',
      assessor: '规划处',
      kind: 'step',
      perStep: '2',
    };
    const own = { unit: '次', direction: 'lower', assessor: '规划处', kind: 'proportional' };
    expect(await rows()).toMatchObject([
      { code: 'A', ...filled },
      { code: 'B', ...own },
    ]);
    // The form sends what it shows, and only the changes of relations.
    const items = (draft.items ?? []).map(({ id, code }) => ({
      id,
      unitOfMeasure: code === 'A' ? null : '次',
      direction: 'higher',
    }));
    expect((await panels.save(draft, { items })).status).toBe(200);
    expect(await rows()).toMatchObject([
      { code: 'A', ...filled, direction: 'higher' },
      { code: 'B', ...own, direction: 'higher' },
    ]);
  });
});

describe('a year that nobody has opened', () => {
  it('is told in the check and keeps its framework from being published [PM-3]', async () => {
    const draft = await panels.framework(2035, [
      panels.item('A', '100', { units: link(panels.base.bureau) }),
    ]);
    await panels.save(draft, { year: 2036 });
    const text = '尚未建立 2036 考核年度，请先新建。';
    const { body } = await panels.ask<{ faults: object[] }>(draft, 'check');
    expect(body.faults).toEqual([{ path: 'year', text }]);
    const refused = await panels.publish(draft);
    expect(refused.body.error?.details.errors).toMatchObject([{ path: ['year'], message: text }]);
    await panels.save(draft, { year: 2035 });
    expect((await panels.publish(draft)).status).toBe(200);
    const [version] = await server.sql<{ by: string }>(
      'select published_by as by from framework_versions where year = 2035',
    );
    expect(version?.by).not.toContain('@');
  });
});
