import type { SeedUnit } from '../types';
import { ROOT } from './divisions';

const company = (
  code: string,
  name: string,
  nameEn: string,
  shortName: string,
  size: number,
): SeedUnit => ({
  code: `G-${code}`,
  name: `示范省${name}有限公司`,
  nameEn,
  shortName,
  parent: ROOT,
  type: 'company',
  size,
});

export const companies: SeedUnit[] = [
  company('JT', '交通投资集团', 'Transport Investment Group', '交投集团', 5),
  company('GS', '高速公路集团', 'Expressway Group', '高速集团', 3),
  company('LQ', '路桥建设集团', 'Road and Bridge Group', '路桥集团', 2),
];
