import type { SeedAccount, Seeds } from './types';
import { cityBureaus } from './organisation/city-bureaus';
import { companies } from './organisation/companies';
import { directUnits } from './organisation/direct-units';

export const admins: Seeds['admins'] = [
  { email: 'admin@milepost.example', firstname: '超级管理员', lastname: '', role: 'super' },
  { email: 'office@milepost.example', firstname: '敏', lastname: '刘', role: 'office' },
];

const leaders: SeedAccount[] = [
  { username: 'ting', fullName: '陈国梁', unit: 'DOT', role: 'principalLeader' },
  {
    username: 'fuyi',
    fullName: '赵明远',
    unit: 'DOT',
    role: 'deputyLeader',
    unitsInCharge: ['U-GLZX', 'U-GHZX', 'C-SZ', 'C-YS', 'C-QL', 'C-BS', 'C-NY', 'C-BX', 'G-JT'],
    targetTypesInCharge: ['functional', 'safety'],
  },
  {
    username: 'fuer',
    fullName: '孙丽华',
    unit: 'DOT',
    role: 'deputyLeader',
    unitsInCharge: ['U-XXZX', 'U-XY', 'U-GHY', 'C-DL', 'C-XL', 'C-YZ', 'C-XH', 'G-LQ'],
    targetTypesInCharge: ['integrity', 'officeBuilding'],
  },
];

const division = (
  username: string,
  fullName: string,
  unit: string,
  role: string,
  rest: Partial<SeedAccount> = {},
): SeedAccount => ({ username, fullName, unit, role, ...rest });

const divisions: SeedAccount[] = [
  division('anjian', '周卫东', 'D-AJC', 'safety', { targetTypesInCharge: ['safety'] }),
  division('tingban', '吴晓燕', 'D-BGS', 'partyOffice', {
    targetTypesInCharge: ['officeBuilding'],
  }),
  division('dangban', '郑志强', 'D-DW', 'partyOffice', { targetTypesInCharge: ['officeBuilding'] }),
  division('renshi', '何静', 'D-RSC', 'partyOffice', { targetTypesInCharge: ['officeBuilding'] }),
  division('jiancha', '冯建军', 'D-JCS', 'discipline', {
    targetTypesInCharge: ['integrity'],
  }),
  division('guihua', '许文博', 'D-GHC', 'business'),
  division('jijian', '韩立新', 'D-JJC', 'business'),
  division('gonglu', '邓海涛', 'D-GLC', 'business'),
  division('yunshu', '曹雪梅', 'D-YSC', 'business'),
  division('keji', '彭宇航', 'D-KJC', 'business'),
  division('fagui', '袁正平', 'D-FGC', 'business'),
  division('caiwu', '苏慧敏', 'D-CWC', 'business'),
  division('jixiao', '刘敏', 'D-JXB', 'performanceOffice'),
  division('jixiao2', '唐俊', 'D-JXB', 'performanceOffice'),
  division('xitong', '马超', 'D-KJC', 'systemAdmin'),
  division('anquan', '高翔', 'D-KJC', 'securityAdmin'),
  division('shenji', '罗琳', 'D-CWC', 'auditAdmin'),
];

const NAMES = [
  ...['谢东升', '梁文静', '宋志刚', '方晓明', '石磊', '姚春兰', '廖永康', '邹凯'],
  ...['熊建国', '金玉珍', '陆海峰', '郝秀英', '孔祥云', '白雪', '崔健', '康宁', '毛新宇', '邱丽'],
  ...['秦岭', '江涛', '史春生', '顾芳', '侯勇', '邵兵', '孟凡', '龙飞', '万山', '段承宇'],
];

/** One reporter for each assessed unit, signed in by the unit's letters: `glzx`, `sz-jtj`. */
const reporters: SeedAccount[] = [...directUnits, ...cityBureaus, ...companies].map(
  ({ code, type }, index) => ({
    username: usernameOf(code),
    fullName: NAMES[index] ?? code,
    unit: code,
    role: type ?? 'directUnit',
    person: true,
  }),
);

function usernameOf(code: string): string {
  const [kind, letters = ''] = code.toLowerCase().split('-');
  return kind === 'c' ? `${letters}-jtj` : kind === 'g' ? `${letters}-jt` : `${letters}-dw`;
}

const responsible: SeedAccount[] = [
  {
    username: 'zeren',
    fullName: '林小雨',
    unit: 'U-GLZX',
    role: 'responsiblePerson',
    person: true,
  },
  {
    username: 'zeren-sz',
    fullName: '丁一鸣',
    unit: 'C-SZ',
    role: 'responsiblePerson',
    person: true,
  },
];

export const accounts: SeedAccount[] = [...leaders, ...divisions, ...reporters, ...responsible];

/** Names of the other staff are put together from these. */
export const staffNames: Seeds['staffNames'] = {
  surnames: '王李张刘陈杨黄周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩',
  givenNames: [
    '伟',
    '芳',
    '建华',
    '秀兰',
    '志远',
    '晓东',
    '丽娟',
    '文杰',
    '海燕',
    '国庆',
    '雪峰',
    '佳怡',
  ],
};
