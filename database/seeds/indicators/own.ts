import { bands, bonus, deduct, formula, judged, milestone, proportional, step } from '../methods';
import type { SeedMethod, TargetTypeCode } from '../types';
import type { Unclassed } from './unclassed';

const SOURCE = '演示自拟指标，无公开数据来源';

const own = (
  code: string,
  name: string,
  unitOfMeasure: string,
  targetType: TargetTypeCode,
  method: SeedMethod,
): Unclassed => ({
  code,
  name,
  unitOfMeasure,
  direction: 'higher',
  targetType,
  method,
  source: SOURCE,
});

const shortfall = formula('rate >= 1 ? points : points * max(0, 1 - 2 * (1 - rate))');
const rectification = milestone(['台账建立', '0.2'], ['整改方案', '0.3'], ['整改销号', '0.5']);

/** Indicators of our own, for what provinces do not publish figures about. */
export const ownIndicators: Unclassed[] = [
  own('O-01', '年度重点工作任务完成率', '%', 'functional', proportional()),
  own('O-02', '部门预算执行率', '%', 'functional', bands),
  own('O-03', '重点项目前期工作', '', 'functional', rectification),
  own('O-04', '行业服务满意度', '分', 'functional', proportional('0.6')),
  own('O-05', '科技与数字化应用', '', 'functional', judged),
  own('O-06', '依法行政与规范执法', '', 'functional', deduct),
  own('O-07', '审计整改完成率', '%', 'functional', shortfall),
  own('O-08', '工作创新与上级表彰', '', 'functional', bonus('5')),
  own('O-09', '法治建设', '', 'functional', judged),
  own('O-10', '安全隐患整改率', '%', 'safety', proportional('0.6')),
  own('O-11', '安全生产责任制落实', '', 'safety', deduct),
  own('O-12', '应急演练完成率', '%', 'safety', step('0.1', '1')),
  own('O-13', '安全生产标准化达标率', '%', 'safety', bands),
  own('O-14', '廉政风险防控覆盖率', '%', 'integrity', proportional()),
  own('O-15', '党风廉政建设责任制落实', '', 'integrity', deduct),
  own('O-16', '廉政教育培训覆盖率', '%', 'integrity', proportional()),
  own('O-17', '信访举报按期办结率', '%', 'integrity', step('0.02', '1')),
  own('O-18', '巡察审计反馈问题整改', '', 'integrity', rectification),
  own('O-19', '机关党建工作', '', 'officeBuilding', judged),
  own('O-20', '公文与政务信息质量', '', 'officeBuilding', deduct),
  own('O-21', '干部教育培训完成率', '%', 'officeBuilding', proportional()),
];
