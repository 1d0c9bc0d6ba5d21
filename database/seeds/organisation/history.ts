import type { SeedFormerUnit, SeedUnitChange } from '../types';
import { ROOT } from './divisions';

/** The results of 2023 were published before, so they show the units as they were. */
export const unitChanges: SeedUnitChange[] = [
  {
    unit: 'U-YSZX',
    kind: 'renamed',
    effectiveOn: '2024-03-01',
    reason: '省委编办批复：行政职能划转后更名。',
    before: {
      name: '示范省道路运输管理局',
      nameEn: 'Road Transport Administration',
      shortName: '运管局',
    },
  },
  {
    unit: 'U-XXZX',
    kind: 'moved',
    effectiveOn: '2024-03-01',
    reason: '由科技信息处代管调整为厅直接管理。',
    before: { parent: 'D-KJC' },
  },
  {
    unit: 'D-KJC',
    kind: 'planned',
    effectiveOn: '2025-01-01',
    reason: '厅党组会议决定：增加数字化工作职责。',
    after: {
      name: '科技与数字化处',
      nameEn: 'Science and Digital Division',
      shortName: '科数处',
    },
  },
];

export const formerUnits: SeedFormerUnit[] = [
  {
    code: 'U-KYS',
    name: '示范省交通科学研究所',
    nameEn: 'Transport Research Institute',
    shortName: '科研所',
    parent: ROOT,
    type: 'directUnit',
    into: 'U-GHY',
    effectiveOn: '2022-07-01',
    reason: '省委编办批复：科研所并入规划研究院。',
  },
];
