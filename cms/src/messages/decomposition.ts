import { defineMessages } from './define';

/** Province-wide targets over units, and units' targets over responsible persons. */
export const decomposition = defineMessages(
  {
    wholeNotPositive: '全省总量必须大于 0。',
    noTargetsOfItem: '该年度没有此条目的单位目标，请先发布目标框架。',
    measuresDiffer: '各单位目标的计量单位不一致，不能汇总分解。',
    doesNotAddUp: '该指标不能按单位相加（如比率、指数），不能分解。',
    notYourType: '该目标类型不由您所在部门负责。',
    partNotOfWhole: '该单位目标不属于此全省目标。',
    shareClosed: '{unit}的目标已审核或发布，不能直接调整，请通过目标修订办理。',
    partsShort: '各单位合计 {sum}，与全省总量 {total} 相差 {difference}，总量须全部落实到单位。',
    overhangReasonRequired:
      '各单位合计 {sum}，与全省总量 {total} 相差 {difference}（加码），请说明理由。',
    assignNotPublished: '目标发布后方可分解到责任人。',
    shareNotPositive: '责任比例必须大于 0。',
    sharesNot100: '责任比例合计为 {total}%，应为 100%。',
    leadMissing: '请至少指定一名牵头责任人。',
    dueOutsideYear: '完成日期应在 {from} 至 {to} 之间。',
    partNotAdditive: '该目标不能拆分数量，请留空。',
    partsNotTarget: '分解数量合计为 {total}，应等于目标值 {target}。',
    amountBelowZero: '数量不能小于 0。',
    personNotOfUnit: '未找到该人员，或其不属于本单位。',
    personTwice: '{name}重复出现。',
    personLeft: '{name}已于 {day} 离任，请另行指定。',
    personLeavesBefore: '{name}将于 {day} 离任，早于完成日期。',
  },
  {
    wholeNotPositive: 'The total of the province must be above 0.',
    noTargetsOfItem: 'No unit has a target of this item in the year; publish the framework first.',
    measuresDiffer: 'The units’ targets have different units of measure and cannot be added.',
    doesNotAddUp: 'Values of this indicator, such as rates, do not add up over units.',
    notYourType: 'Your department is not in charge of this target type.',
    partNotOfWhole: 'That target does not belong to this province-wide target.',
    shareClosed: 'The target of {unit} is reviewed or published; change it by a revision.',
    partsShort:
      'The units add up to {sum}; the total is {total}, so {difference} is left to nobody.',
    overhangReasonRequired:
      'The units add up to {sum}, {difference} beyond the total of {total}; please say why.',
    assignNotPublished: 'Only a published target is assigned to people.',
    shareNotPositive: 'The share must be above 0.',
    sharesNot100: 'The shares add up to {total}%, not 100%.',
    leadMissing: 'At least one person must take the lead.',
    dueOutsideYear: 'The date must lie between {from} and {to}.',
    partNotAdditive: 'This target is not divided into amounts; leave it empty.',
    partsNotTarget: 'The amounts add up to {total}, not to the target value {target}.',
    amountBelowZero: 'The amount cannot be below 0.',
    personNotOfUnit: 'The person does not exist or is not of this unit.',
    personTwice: '{name} is named twice.',
    personLeft: '{name} left on {day}; name somebody else.',
    personLeavesBefore: '{name} leaves on {day}, before the date.',
  },
);
