import { constraint, veto } from '../methods';
import type { SeedFramework } from '../types';
import { ALL, YEAR_END, facts, itemsOf, level } from './items';

const any = itemsOf(ALL);
const direct = itemsOf(['directUnit']);
const builders = itemsOf(['cityBureau', 'company']);
const ASSESSOR = 'D-JCS';

export const integrity: SeedFramework = {
  targetType: 'integrity',
  name: '廉政建设目标框架',
  items: [
    builders('I01', 'P-42', '工程、廉政双合同签订率', '25', ASSESSOR, level(0.01, 100), {
      defaultTarget: '100',
      method: constraint('10'),
    }),
    direct('I02', 'O-14', '廉政风险防控覆盖率', '25', ASSESSOR, level(0.06, 100), {
      defaultTarget: '100',
    }),
    any('I03', 'O-15', '党风廉政建设责任制落实', '25', ASSESSOR, facts),
    any('I04', 'O-16', '廉政教育培训覆盖率', '20', ASSESSOR, level(0.08, 100), {
      defaultTarget: '98',
    }),
    any('I05', 'O-17', '信访举报按期办结率', '15', ASSESSOR, level(0.05, 100), {
      defaultTarget: '98',
    }),
    any('I06', 'O-18', '巡察审计反馈问题整改', '15', ASSESSOR, facts, { occasions: YEAR_END }),
    any('I99', 'P-43', '腐败大案要案', '0', ASSESSOR, facts, {
      defaultTarget: '0',
      method: veto('zeroType'),
    }),
  ],
};
