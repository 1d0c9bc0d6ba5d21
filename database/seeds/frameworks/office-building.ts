import { step } from '../methods';
import type { SeedFramework } from '../types';
import { facts, itemsOf, level } from './items';

/** Direct units only: city bureaus and companies carry no office-building targets. */
const direct = itemsOf(['directUnit']);
const answers = { defaultTarget: '100', places: 2, method: step('0.01', '1') };

export const officeBuilding: SeedFramework = {
  targetType: 'officeBuilding',
  name: '机关建设目标框架',
  items: [
    direct('B01', 'P-48', '12328 即时答复率', '15', 'D-BGS', level(0.04, 100), answers),
    direct('B02', 'P-49', '12328 限时办结率', '15', 'D-BGS', level(0.05, 100), answers),
    direct('B03', 'P-50', '12345 按期办结率', '15', 'D-BGS', level(0.02, 100), answers),
    direct('B04', 'P-51', '建议提案办结率', '10', 'D-BGS', level(0.01, 100), {
      defaultTarget: '100',
    }),
    direct('B05', 'O-19', '机关党建工作', '20', 'D-DW', facts),
    direct('B06', 'O-20', '公文与政务信息质量', '10', 'D-BGS', facts),
    direct('B07', 'O-21', '干部教育培训完成率', '15', 'D-RSC', level(0.08, 100), {
      defaultTarget: '100',
    }),
  ],
};
