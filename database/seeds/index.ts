import { assessmentTypes, indicatorCategories, occasions, targetTypes } from './basics';
import { frameworks } from './frameworks';
import { holidays } from './holidays';
import { indicators } from './indicators';
import { formerUnits, unitChanges, units } from './organisation';
import { pace } from './pace';
import { accounts, admins, staffNames } from './people';
import { plans } from './plans';
import type { Seeds } from './types';

/** The demo: a fictional province with figures that real provinces published. */
export const seeds: Seeds = {
  admins,
  assessmentTypes,
  targetTypes,
  occasions,
  units,
  formerUnits,
  unitChanges,
  accounts,
  staffNames,
  indicatorCategories,
  indicators,
  frameworks,
  plans,
  pace,
  holidays,
  source:
    '演示数据：示范省及各单位均为虚构；省级年度目标取自湖北省2022年交通运输计划，按权重分解；' +
    '进度曲线取自四川省2024年交通建设投资月度数据；各单位完成情况与得分由程序生成，不对应任何真实单位。',
};
