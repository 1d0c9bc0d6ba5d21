import type { SeedUnit } from '../types';
import { ROOT } from './divisions';

const direct = (code: string, name: string, nameEn: string, shortName: string): SeedUnit => ({
  code,
  name: `示范省${name}`,
  nameEn,
  shortName,
  parent: ROOT,
  type: 'directUnit',
});

export const directUnits: SeedUnit[] = [
  direct('U-GLZX', '公路事业发展中心', 'Highway Development Centre', '公路中心'),
  direct('U-GHZX', '港航事业发展中心', 'Port and Waterway Development Centre', '港航中心'),
  direct('U-YSZX', '道路运输事业发展中心', 'Road Transport Development Centre', '运输中心'),
  direct('U-ZFJ', '交通运输综合行政执法局', 'Transport Law Enforcement Bureau', '执法局'),
  direct('U-ZJJ', '交通工程质量监督局', 'Construction Quality Supervision Bureau', '质监局'),
  direct('U-GHY', '交通规划研究院', 'Transport Planning Institute', '规划院'),
  direct('U-XXZX', '交通通信信息中心', 'Communication and Information Centre', '信息中心'),
  direct('U-XY', '交通职业技术学院', 'Transport Vocational College', '交通学院'),
];
