import type { SeedUnit } from '../types';

export const ROOT = 'DOT';

const division = (code: string, name: string, nameEn: string, shortName = name): SeedUnit => ({
  code,
  name,
  nameEn,
  shortName,
  parent: ROOT,
  type: 'division',
});

export const department: SeedUnit = {
  code: ROOT,
  name: '示范省交通运输厅',
  nameEn: 'Shifan Provincial Department of Transport',
  shortName: '省厅',
};

export const divisions: SeedUnit[] = [
  division('D-BGS', '办公室', 'General Office'),
  division('D-JXB', '目标绩效管理办公室', 'Performance Office', '绩效办'),
  division('D-FGC', '政策法规处', 'Policy and Regulation Division', '法规处'),
  division('D-GHC', '综合规划处', 'Planning Division', '规划处'),
  division('D-JJC', '基本建设处', 'Construction Division', '基建处'),
  division('D-GLC', '公路管理处', 'Highway Division', '公路处'),
  division('D-CWC', '财务审计处', 'Finance and Audit Division', '财务处'),
  division('D-RSC', '人事教育处', 'Personnel and Education Division', '人事处'),
  division('D-AJC', '安全监督处', 'Safety Supervision Division', '安监处'),
  division('D-KJC', '科技信息处', 'Science and Information Division', '科技处'),
  division('D-YSC', '运输服务处', 'Transport Services Division', '运输处'),
  division('D-JCS', '监察室', 'Discipline Inspection Office'),
  division('D-DW', '机关党委', 'Party Committee Office'),
];
