/** What a field asks for, under its input in the Strapi admin: `<uid>.<field>`. */
export const hints: Readonly<Record<string, string>> = {
  'appraisal.method-proportional.floor': '完成率低于下限得 0 分，如 0.6；默认 0。',
  'appraisal.method-proportional.cap': '计分的最高完成率，如 1.1 表示最多得分值的 110%；默认 1。',
  'appraisal.method-step.step': '每级的完成率差，如 0.1 即 10 个百分点。',
  'appraisal.method-step.perStep': '每低一级扣的分，不足一级按一级计。',
  'appraisal.method-step.zeroAt': '完成率等于或低于此值得 0 分；可不填。',
  'appraisal.method-step.bonusPerStep': '每高一整级加的分；默认 0。',
  'appraisal.method-step.bonusCap': '加分最多多少分。',
  'appraisal.band.min': '完成率达到此值即按本档计分，自上而下取第一个符合的档。',
  'appraisal.band.share': '得分占分值的比例，如 0.8。',
  'appraisal.method-deduct.floor': '扣到此分为止；默认 0。',
  'appraisal.method-bonus.cap': '本条目加分的上限，以分计。',
  'appraisal.method-bonus.highestPerGroup': '同一组的加分事项只取最高的一项。',
  'appraisal.method-milestone.latePerMonth': '每逾期一个月扣的分；默认 0。',
  'appraisal.stage.share': '各阶段比例合计为 1。',
  'appraisal.judged-grade.share': '得分占分值的比例，0 至 1。',
  'appraisal.method-constraint.penalty': '未达要求扣的分；不填则扣全部分值。',
  'appraisal.method-veto.effect':
    '触发后的效果：本条目、本目标类型或总分记 0，限定等次，或不参加评优。',
  'appraisal.method-veto.grade': '效果为限定等次时填写最高可得等次。',
  'appraisal.method-formula.expression':
    '可用 points（分值）、target（目标值）、value（审核值）、rate（完成率）、eventPoints（事项分合计），及 + - * / 、比较、? :、min、max。',
  'appraisal.method-formula.cap': '得分不超过分值乘以此数；默认 1。',
  'appraisal.framework-item.points': '每个考核类型的分值合计为 100；加分、一票否决项不计入。',
  'appraisal.framework-item.units': '除适用考核类型外，另行指定的单位。',
  'appraisal.type-weight.weight': '同一考核类型的目标类型权重合计为 100。',
  'appraisal.occasion-weight.weight': '同一考核类型的考核时机权重合计为 100。',
  'api::evaluation-scheme.evaluation-scheme.state':
    '改为 published 即发布：通过检查后锁定，不再允许修改。',
  'api::evaluation-scheme.evaluation-scheme.missing':
    '有目标没有归档记录时：block 停止汇总，zero 记 0 分，exclude 不计入。',
  'api::evaluation-scheme.evaluation-scheme.quotaShare':
    '最高等次占本考核类型单位数的比例，如 0.3。',
  'api::indicator.indicator.additive':
    '各单位的值能否相加，如里程、投资可以，比率、指数不可以；不填则按计量单位判断。全省目标只能按可相加的指标分解。',
  'api::appraisal-year.appraisal-year.revisionFrom':
    '已发布目标的年中修订窗口；不填则为当年 7 月 1 日至 31 日。窗口期外修订须说明理由。',
  'api::data-scope.data-scope.resource': '资源的英文复数名，如 targets、assessment-records。',
  'api::data-scope.data-scope.within': '与数据范围同时满足的第二个条件；all 表示不再限制。',
};
