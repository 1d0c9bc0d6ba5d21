import { step } from '../methods';
import type { SeedFramework } from '../types';
import { ALL, cumulative, facts, itemsOf, level } from './items';

const any = itemsOf(ALL);
const city = itemsOf(['cityBureau']);
const other = itemsOf(['directUnit', 'company']);
const ASSESSOR = 'D-AJC';

export const safety: SeedFramework = {
  targetType: 'safety',
  name: '安全生产目标框架',
  items: [
    city('S01', 'P-37', '道路运输事故死亡人数控制', '30', ASSESSOR, cumulative(), {
      defaultTarget: '29',
      places: 0,
    }),
    city('S02', 'P-38', '车辆超限超载率', '15', ASSESSOR, level(0.12), {
      defaultTarget: '4',
      places: 2,
      method: step('0.1', '1'),
    }),
    other('S03', 'O-13', '安全生产标准化达标率', '45', ASSESSOR, level(0.05, 100), {
      defaultTarget: '95',
    }),
    any('S04', 'O-10', '安全隐患整改率', '25', ASSESSOR, level(0.05, 100), {
      defaultTarget: '98',
    }),
    any('S05', 'O-11', '安全生产责任制落实', '20', ASSESSOR, facts),
    any('S06', 'O-12', '应急演练完成率', '10', ASSESSOR, cumulative(), { defaultTarget: '100' }),
    any('S99', 'P-39', '较大及以上生产安全事故', '0', ASSESSOR, facts, { defaultTarget: '0' }),
  ],
};
