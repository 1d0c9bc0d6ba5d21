import type { SeedUnit } from '../types';
import { ROOT } from './divisions';

/** Invented places; `size` is the weight when the province's plan is split. */
const city = (code: string, place: string, nameEn: string, size: number): SeedUnit => ({
  code: `C-${code}`,
  name: `${place}交通运输局`,
  nameEn: `${nameEn} Transport Bureau`,
  shortName: place,
  parent: ROOT,
  type: 'cityBureau',
  size,
});

export const cityBureaus: SeedUnit[] = [
  city('SZ', '示州市', 'Shizhou', 14),
  city('YS', '远山市', 'Yuanshan', 8),
  city('QL', '青岚市', 'Qinglan', 7),
  city('BS', '白石渡市', 'Baishidu', 6),
  city('NY', '南屿市', 'Nanyu', 7),
  city('BX', '北溪市', 'Beixi', 6),
  city('DL', '东麓市', 'Donglu', 5),
  city('XL', '西岭市', 'Xiling', 5),
  city('YZ', '云泽市', 'Yunze', 6),
  city('XH', '星湖市', 'Xinghu', 5),
  city('JD', '金渡市', 'Jindu', 5),
  city('YT', '银滩市', 'Yintan', 4),
  city('CZ', '长渚市', 'Changzhu', 5),
  city('LY', '龙渊市', 'Longyuan', 4),
  city('HM', '鹤鸣市', 'Heming', 4),
  city('ST', '松涛市', 'Songtao', 4),
  city('QW', '青峦州', 'Qingluan', 5),
];
