import { methodHints } from '../../messages/method-words';

/** A text in Chinese and in English. */
type Hint = readonly [zh: string, en: string];

/** What a field asks for, under its input in the Strapi admin: `<uid>.<field>`. */
export const hints: Readonly<Record<string, Hint>> = {
  ...methodHints,
  'appraisal.framework-item.points': [
    '每个考核类型的分值合计为 100；加分、一票否决项不计入。',
    'The points of each assessment type add up to 100; bonus and veto apart.',
  ],
  'appraisal.framework-item.units': [
    '除适用考核类型外，另行指定的单位。',
    'Units named besides the assessment types.',
  ],
  'appraisal.type-weight.weight': [
    '同一考核类型的目标类型权重合计为 100。',
    'The weights of the target types of one assessment type add up to 100.',
  ],
  'appraisal.occasion-weight.weight': [
    '同一考核类型的考核时机权重合计为 100。',
    'The weights of the occasions of one assessment type add up to 100.',
  ],
  'api::evaluation-scheme.evaluation-scheme.state': [
    '改为“已发布”并保存即发布：检查通过后锁定，不能再修改。',
    'Choosing “Published” and saving publishes: checked, then locked.',
  ],
  'api::evaluation-scheme.evaluation-scheme.missing': [
    '有目标没有已归档的考核记录时如何处理。',
    'What a run does about a target that has no archived record.',
  ],
  'api::evaluation-scheme.evaluation-scheme.quotaShare': [
    '最高等次占本考核类型单位数的比例，如 0.3。',
    'Share of the units of a type that may have the top grade, such as 0.3.',
  ],
  'api::data-scope.data-scope.resource': [
    '该角色可以查看哪一类数据；同一类数据可设多条，取并集。',
    'What the rows are of; several entries of one resource add up.',
  ],
  'api::data-scope.data-scope.within': [
    '与数据范围同时满足的第二个条件；“全部”表示不再限制。',
    'A second condition that must hold too; “All” sets none.',
  ],
  'appraisal.framework-item.code': [
    '发布后不能修改，也不能用于其他条目。',
    'Stays as it is once published, and is never given to another item.',
  ],
  'appraisal.framework-item.defaultTarget': [
    '作为各单位申报的初始目标值，可不填。',
    'What each unit begins its declaration with; may be left empty.',
  ],
  'appraisal.framework-item.indicator': [
    '保存时，计量单位、计分方法、考核主体未填的按该指标填入，指标方向随所选指标；同一指标的上年值自动带出。',
    'On saving, an empty unit of measure, method or assessor is taken from the indicator, and the direction when it is chosen; last year’s value comes along.',
  ],
  'appraisal.method.kind': [
    '选定后只填写该方法的参数。',
    'Only the parameters of the chosen method are asked for.',
  ],
  'api::indicator.indicator.common': [
    '是：各类单位共性指标；否：个性指标。',
    'Yes: common to all kinds of units; no: specific.',
  ],
  'api::indicator.indicator.assessor': ['通常由哪个部门考核。', 'Who assesses it as a rule.'],
  'api::indicator.indicator.source': [
    '指标依据的文件或数据来源。',
    'The document or data it comes from.',
  ],
  'api::unit.unit.isAssessee': [
    '是：列为考核对象，发布目标框架时生成目标。',
    'Yes: assessed, and given targets when a framework is published.',
  ],
  'api::indicator.indicator.additive': [
    '各单位的值能否相加，如里程、投资可以，比率、指数不可以；不填则按计量单位判断。全省目标只能按可相加的指标分解。',
    'Whether the values of units can be added, as lengths and sums of money can, rates cannot; judged by the unit of measure if left empty. A province-wide target is split by such an indicator only.',
  ],
  'api::indicator.indicator.cumulative': [
    '完成值是否随月份累计增长，如投资、里程、件数；满意度、达标率等不累计。年中考核时，累计指标的目标值按已过季度折算。不填则按计量单位判断。',
    'Whether the value grows over the year, as kilometres built do and a rate of punctuality does not. An occasion within the year compares with the share of the target for the quarters passed. Judged by the unit of measure if left empty.',
  ],
  'api::occasion.occasion.through': [
    '考核到哪一时点：取该时点及以前最近一期的审核值。不填则取最新审核值，目标值不折算。',
    'Up to when it looks: the latest value verified for a period up to then. If left empty the latest of all, against the whole target.',
  ],
  'api::appraisal-year.appraisal-year.revisionFrom': [
    '已发布目标的年中修订窗口；不填则为当年 7 月 1 日至 31 日。窗口期外修订须说明理由。',
    'The window in which published targets are revised; 1 to 31 July if left empty. Outside of it a reason is asked for.',
  ],
};
