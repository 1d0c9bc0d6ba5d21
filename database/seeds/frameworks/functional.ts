import { bands, formula, step } from '../methods';
import type { SeedFramework } from '../types';
import { YEAR_END, cumulative, facts, itemsOf, level, plan } from './items';

const direct = itemsOf(['directUnit']);
const city = itemsOf(['cityBureau']);
const company = itemsOf(['company']);
const any = itemsOf(['directUnit', 'cityBureau', 'company']);

const saving = formula('rate >= 1 ? points : points * max(0, 1 - 2 * (1 - rate))');

const directItems = [
  direct('D01', 'O-01', '年度重点工作任务完成率', '20', 'D-GHC', cumulative(), {
    defaultTarget: '100',
  }),
  direct('D02', 'O-02', '部门预算执行率', '15', 'D-CWC', cumulative(), { defaultTarget: '95' }),
  direct('D03', 'O-03', '重点项目前期工作', '15', 'D-GHC', facts, { occasions: YEAR_END }),
  direct('D04', 'O-04', '行业服务满意度', '15', 'D-YSC', level(0.06, 100), {
    defaultTarget: '90',
  }),
  direct('D05', 'O-05', '科技与数字化应用', '10', 'D-KJC', facts),
  direct('D06', 'O-06', '依法行政与规范执法', '10', 'D-FGC', facts),
  direct('D07', 'O-07', '审计整改完成率', '15', 'D-CWC', cumulative(), { defaultTarget: '100' }),
];

const cityItems = [
  city('C01', 'P-01', '公路水路固定资产投资', '15', 'D-GHC', plan('investment', 'all'), {
    places: 2,
  }),
  city('C02', 'P-03', '一级公路建设', '10', 'D-JJC', plan('firstClass', 'trunkRoad')),
  city('C03', 'P-04', '二级公路建设', '10', 'D-JJC', plan('secondClass', 'trunkRoad')),
  city('C04', 'P-05', '新改建农村公路', '12', 'D-GLC', plan('rural', 'ruralRoad'), { places: 0 }),
  city('C05', 'P-06', '改造公路危旧桥梁', '8', 'D-GLC', plan('bridges', 'maintenance'), {
    places: 0,
    method: step('0.1', '1', '0.5'),
  }),
  city('C06', 'P-07', '新增港口吞吐能力', '6', 'D-GHC', plan('ports', 'waterway'), { places: 0 }),
  city('C07', 'P-08', '新能源公交车占比', '6', 'D-YSC', level(0.08, 100), {
    defaultTarget: '77',
    method: bands,
  }),
  city('C08', 'P-09', '船舶受电设施改造', '6', 'D-YSC', facts, {
    defaultTarget: '40',
    occasions: YEAR_END,
  }),
  city('C09', 'P-46', '普通国道优良路率', '6', 'D-GLC', level(0.03, 100), {
    defaultTarget: '99',
    method: step('0.01', '0.5'),
  }),
  city('C10', 'P-40', '分项分部单位工程合格率', '6', 'D-JJC', level(0.01, 100), {
    defaultTarget: '100',
  }),
  city('C11', 'P-36', '建制村通客车率', '5', 'D-YSC', level(0.02, 100), { defaultTarget: '98' }),
  city('C12', 'P-52', '营运车辆单位运输周转量能耗下降', '5', 'D-KJC', level(0.12), {
    defaultTarget: '10',
    method: saving,
    places: 2,
  }),
  city('C13', 'O-09', '法治建设', '5', 'D-FGC', facts),
];

const companyItems = [
  company('K01', 'P-01', '公路水路固定资产投资', '20', 'D-GHC', plan('investment', 'all'), {
    places: 2,
  }),
  company(
    'K02',
    'P-10',
    '高速公路建设计划投资',
    '20',
    'D-JJC',
    plan('expresswayInvestment', 'expressway'),
    { places: 2 },
  ),
  company('K03', 'P-02', '建成高速公路', '20', 'D-JJC', plan('expressway', 'expressway'), {
    method: step('0.05', '1', '0.5'),
  }),
  company('K04', 'P-41', '单位工程优良率', '10', 'D-JJC', level(0.05, 100), {
    defaultTarget: '90',
  }),
  company('K05', 'P-40', '分项分部单位工程合格率', '10', 'D-JJC', level(0.01, 100), {
    defaultTarget: '100',
  }),
  company('K06', 'P-44', '高速公路技术状况指数 MQI', '10', 'D-GLC', level(0.02, 100), {
    defaultTarget: '93',
    method: step('0.01', '1'),
  }),
  company('K07', 'P-31', '高速服务区提质改造', '5', 'D-GLC', cumulative('station'), {
    defaultTarget: '10',
    places: 0,
  }),
  company('K08', 'O-05', '科技与数字化应用', '5', 'D-KJC', facts),
];

export const functional: SeedFramework = {
  targetType: 'functional',
  name: '职能绩效目标框架',
  items: [
    ...directItems,
    ...cityItems,
    ...companyItems,
    any('F99', 'O-08', '工作创新与上级表彰', '0', 'D-JXB', facts, { occasions: YEAR_END }),
  ],
};
