import type { Label } from '../../messages/labels';
import { methodNames } from '../../messages/method-words';

/**
 * The values of lists: Strapi shows a value under its own key where there is a text for it. What one
 * content type alone has stands in its `words.ts`.
 */
export const valueTexts: Readonly<Record<string, Label>> = {
  ...methodNames,
  higher: ['越高越好', 'Higher is better'],
  lower: ['越低越好', 'Lower is better'],
  zeroItem: ['本条目记 0 分', 'The item is 0'],
  zeroType: ['本目标类型记 0 分', 'The target type is 0'],
  zeroTotal: ['总分记 0 分', 'The total is 0'],
  gradeCap: ['限定最高等次', 'Caps the grade'],
  excludeFromAwards: ['不参加评优', 'Out of the top grade'],
  routine: ['平时考核', 'Routine'],
  yearEnd: ['年终考核', 'Year-end'],
  special: ['专项考核', 'Special'],

  // How far in its year an occasion looks.
  q1: ['一季度末', 'First quarter'],
  halfYear: ['上半年末', 'First half'],
  q3: ['三季度末', 'Third quarter'],
  year: ['全年', 'The whole year'],

  // States.
  draft: ['草稿', 'Draft'],
  declared: ['已申报', 'Declared'],
  returned: ['已退回', 'Returned'],
  reviewed: ['已审核', 'Reviewed'],
  published: ['已发布', 'Published'],
  revising: ['修订中', 'Revising'],
  closed: ['已关闭', 'Closed'],
  withdrawn: ['已撤回', 'Withdrawn'],
  submitted: ['已提交', 'Submitted'],
  verified: ['已审核', 'Verified'],
  archived: ['已归档', 'Archived'],
  voided: ['已作废', 'Voided'],
  planned: ['未开启', 'Planned'],
  open: ['进行中', 'Open'],
  queued: ['排队中', 'Queued'],
  computing: ['汇总中', 'Computing'],
  computed: ['已汇总', 'Computed'],
  publicNotice: ['公示中', 'Public notice'],
  failed: ['未成功', 'Failed'],
  superseded: ['已被替代', 'Superseded'],
  converting: ['转换中', 'Converting'],
  converted: ['已转换', 'Converted'],
  pending: ['待生效', 'Pending'],
  applied: ['已生效', 'In force'],
  lodged: ['已提出', 'Lodged'],
  accepted: ['已通过', 'Accepted'],
  rejected: ['不予受理', 'Rejected'],
  underReview: ['审查中', 'Under review'],
  upheld: ['申诉成立', 'Upheld'],
  dismissed: ['申诉不成立', 'Dismissed'],
  issued: ['已下达', 'Issued'],
  inProgress: ['办理中', 'In progress'],
  reported: ['已上报', 'Reported'],
  assessed: ['已考核', 'Assessed'],
  answered: ['已答复', 'Answered'],
  sentBack: ['已退回重办', 'Sent back'],
  comment: ['点评', 'Comment'],
  direction: ['督导', 'Direction'],

  // Lights.
  green: ['绿灯（正常）', 'Green'],
  yellow: ['黄灯（滞后）', 'Yellow'],
  red: ['红灯（严重滞后）', 'Red'],

  // People and units.
  staff: ['在编人员', 'Permanent staff'],
  leader: ['领导干部', 'Leader'],
  contract: ['聘用人员', 'Contract staff'],
  joiner: ['新进', 'Joiner'],
  transfer: ['调动', 'Transfer'],
  leaver: ['离职', 'Leaver'],
  created: ['新设', 'Created'],
  renamed: ['更名', 'Renamed'],
  moved: ['调整隶属', 'Moved'],
  retyped: ['调整考核类型', 'Retyped'],
  merged: ['合并', 'Merged'],

  // Roles and rows.
  all: ['全部', 'All'],
  ownUnit: ['本单位', 'Own unit'],
  ownUnitAndBelow: ['本单位及下级单位', 'Own unit and below'],
  unitsInCharge: ['分管单位', 'Units in charge'],
  targetTypesInCharge: ['分管目标类型', 'Target types in charge'],
  assessedByOwnUnit: ['本单位考核的目标', 'Assessed by own unit'],
  ownTasks: ['本人任务', 'Own tasks'],
  publishedOnly: ['仅已公布', 'Published only'],
  none: ['无', 'None'],
  decision: ['决策分析', 'Decision analysis'],
  functional: ['职能管理', 'Functional management'],
  performance: ['绩效管理', 'Performance management'],
  execution: ['目标执行', 'Target execution'],
  administration: ['系统管理', 'System administration'],
  user: ['门户用户', 'Portal user'],
  admin: ['后台用户', 'Administration user'],
  system: ['系统', 'System'],

  // Summing.
  block: ['停止汇总并列出', 'Stop and list'],
  zero: ['按 0 分计', 'Counts as 0'],
  exclude: ['不计入', 'Left out'],
};
