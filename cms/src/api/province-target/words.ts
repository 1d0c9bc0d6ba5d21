import type { NounWords } from '../../messages/labels';

export const words: NounWords = {
  english: 'Province-wide targets',
  values: {
    decomposed: ['已分解', 'Decomposed'],
    equally: ['平均分解', 'Equally'],
    lastYear: ['按上年占比', 'By last year’s share'],
    byHand: ['逐项填写', 'By hand'],
  },
  fields: {
    way: ['分解方式', 'Way of dividing'],
    overhangReason: ['加码理由', 'Reason for going beyond'],
    decomposedAt: ['分解时间', 'Decomposed at'],
    places: ['小数位数', 'Decimal places'],
    totalValue: ['全省总量', 'Total of the province'],
  },
};
