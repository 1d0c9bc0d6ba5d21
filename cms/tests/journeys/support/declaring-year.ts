import type { Server } from '../../api/harness';
import { adminApi, type AdminApi } from './admin-api';

export const YEAR = 2025;
/** The company that declares, by its account. */
export const DECLARER = 'jt-jt';

const FRAMEWORK = 'api::framework.framework';

/** A year whose frameworks for the companies are published and in which nobody has declared yet. */
export async function declaringYear(server: Server): Promise<void> {
  const admin = await adminApi(server, 'office@milepost.example');
  await admin.create('api::appraisal-year.appraisal-year', { year: YEAR, isCurrent: false });
  const rate = { kind: 'proportional', proportional: { floor: '0', cap: '1' } };
  const judged = { kind: 'judged', grades: [{ name: '好', share: '1' }] };
  const safety = { type: 'safety', assessor: 'D-AJC' };
  await publish(admin, '安全生产目标框架', safety, [
    { code: 'A1', name: '隐患整改率', points: '60', method: rate, defaultTarget: '100' },
    { code: 'A2', name: '安全培训覆盖率', points: '40', method: rate },
  ]);
  await publish(admin, '廉政建设目标框架', { type: 'integrity', assessor: 'D-JCS' }, [
    { code: 'B1', name: '廉政教育落实情况', points: '100', method: judged },
  ]);
}

interface Item {
  code: string;
  name: string;
  points: string;
  method: object;
  defaultTarget?: string;
}

async function publish(
  admin: AdminApi,
  name: string,
  { type, assessor }: { type: string; assessor: string },
  items: readonly Item[],
): Promise<void> {
  const shared = {
    unitOfMeasure: '%',
    direction: 'higher',
    assessor: await admin.connect('api::unit.unit', assessor),
    assessmentTypes: await admin.connect('api::assessment-type.assessment-type', 'company'),
    occasions: await admin.connect('api::occasion.occasion', 'yearEnd'),
  };
  const { documentId } = await admin.create(FRAMEWORK, {
    name,
    year: YEAR,
    targetType: await admin.connect('api::target-type.target-type', type),
    items: items.map((item) => ({ ...shared, ...item })),
  });
  const path = `/content-manager/collection-types/${FRAMEWORK}/${documentId}`;
  const { body } = await admin.client.get<{ data: object }>(path);
  const done = await admin.client.post(`${path}/actions/publish`, body.data);
  if (done.status !== 200) throw new Error(`${name}: ${JSON.stringify(done.body)}`);
}
