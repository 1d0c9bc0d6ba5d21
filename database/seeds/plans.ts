import type { SeedPlan } from './types';

const source = '湖北省2022年交通运输计划（公开数据），按权重分解到虚构单位';

const cities = { cityBureau: '1' };
const companies = { company: '1' };

/** The Hubei 2022 plan, as published: the province's totals that the units' targets add up to. */
export const plans: SeedPlan[] = [
  {
    code: 'investment',
    name: '公路水路固定资产投资',
    unitOfMeasure: '亿元',
    total: '1200',
    places: 2,
    shares: { cityBureau: '0.55', company: '0.45' },
    source,
  },
  {
    code: 'expresswayInvestment',
    name: '高速公路建设计划投资',
    unitOfMeasure: '亿元',
    total: '444.4',
    places: 2,
    shares: companies,
    source,
  },
  {
    code: 'expressway',
    name: '建成高速公路',
    unitOfMeasure: '公里',
    total: '170',
    places: 1,
    shares: companies,
    source,
  },
  {
    code: 'firstClass',
    name: '一级公路建设',
    unitOfMeasure: '公里',
    total: '400',
    places: 1,
    shares: cities,
    source,
  },
  {
    code: 'secondClass',
    name: '二级公路建设',
    unitOfMeasure: '公里',
    total: '800',
    places: 1,
    shares: cities,
    source,
  },
  {
    code: 'rural',
    name: '新改建农村公路',
    unitOfMeasure: '公里',
    total: '10000',
    places: 0,
    shares: cities,
    source,
  },
  {
    code: 'bridges',
    name: '改造公路危旧桥梁',
    unitOfMeasure: '座',
    total: '2072',
    places: 0,
    shares: cities,
    source,
  },
  {
    code: 'ports',
    name: '新增港口吞吐能力',
    unitOfMeasure: '万吨',
    total: '1000',
    places: 0,
    shares: cities,
    source,
  },
];
