import type { Server } from '../../api/harness';
import { adminApi } from './admin-api';

export const YEAR = 2025;
export const FRAMEWORK = '三大公司安全生产目标框架';
export const SCHEME = '三大公司绩效模型';

/**
 * A year that has begun and in which nobody has done anything yet: a framework for the companies
 * whose points do not add up, the scheme in force, and the year-end process planned.
 */
export async function prepareYear(server: Server): Promise<void> {
  const admin = await adminApi(server, 'office@milepost.example');
  const types = 'api::target-type.target-type';
  const groups = 'api::assessment-type.assessment-type';
  const occasions = 'api::occasion.occasion';
  await admin.create('api::appraisal-year.appraisal-year', { year: YEAR, isCurrent: false });
  const item = async (code: string, name: string, points: string) => ({
    code,
    name,
    points,
    unitOfMeasure: '%',
    direction: 'higher',
    method: { kind: 'proportional', proportional: { floor: '0', cap: '1' } },
    assessor: await admin.connect('api::unit.unit', 'D-AJC'),
    assessmentTypes: await admin.connect(groups, 'company'),
    occasions: await admin.connect(occasions, 'yearEnd'),
    defaultTarget: '100',
  });
  await admin.create('api::framework.framework', {
    name: FRAMEWORK,
    year: YEAR,
    targetType: await admin.connect(types, 'safety'),
    items: [await item('A1', '隐患整改率', '60'), await item('A2', '安全培训覆盖率', '30')],
  });
  await admin.create('api::evaluation-scheme.evaluation-scheme', {
    name: SCHEME,
    year: YEAR,
    state: 'published',
    missing: 'block',
    groups: [
      {
        assessmentType: await admin.connect(groups, 'company'),
        typeWeights: [{ targetType: await admin.connect(types, 'safety'), weight: '100' }],
        occasionWeights: [{ occasion: await admin.connect(occasions, 'yearEnd'), weight: '100' }],
      },
    ],
    bands: [
      { name: '优秀', min: '90' },
      { name: '合格', min: '60' },
      { name: '不合格', min: '0' },
    ],
  });
  const office = await server.signIn('jixiao');
  const [occasion] = await server.sql<{ id: string }>(
    `select document_id as id from occasions where code = 'yearEnd'`,
  );
  await office.post('/api/processes', { year: YEAR, occasion: occasion?.id });
}
