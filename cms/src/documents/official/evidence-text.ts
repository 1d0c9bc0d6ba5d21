import type { EvidenceFigures, EvidenceInput } from './evidence-figures';

/** Wordings in stock; each report takes those its own name and month lead to, always the same. */
const MEASURES = [
  '加强组织领导。成立由主要负责同志任组长的工作专班，将年度目标分解到责任处室和具体项目，逐月调度、逐项销号。',
  '强化要素保障。会同发展改革、自然资源、生态环境等部门集中办理前置手续，协调落实资金、用地和材料供应，确保重点项目连续施工。',
  '严格过程管理。建立月报告、季通报、半年督查机制，对进度滞后的事项发送提示函，督促责任单位限期整改。',
  '夯实质量安全。开展质量安全专项检查，对发现的问题建立台账，整改情况纳入年终考核。',
  '深化协同联动。与市县主管部门建立会商制度，及时研究解决跨区域、跨部门的问题，形成上下联动的工作合力。',
  '注重数据核实。统计数据经经办人、处室负责人、分管负责同志三级审核，与业务台账逐项比对，确保真实准确。',
];
const ISSUES = [
  '部分项目前期手续办理周期较长，对实物工作量的形成有一定影响。',
  '个别县区配套资金到位不够及时，项目推进不够均衡。',
  '受汛期和不利天气影响，有效施工时间有所减少。',
  '基层统计力量较为薄弱，数据报送的及时性有待提高。',
];
const STEPS = [
  '倒排工期、挂图作战，将剩余任务细化到周，每周调度一次进展情况。',
  '继续加强与有关部门的沟通衔接，推动尚未开工的事项尽快具备条件。',
  '组织开展实地督导，对进度滞后的地方进行重点帮扶。',
  '加强数据质量管理，按月开展核查，做到应统尽统、真实可核。',
];

/** A number drawn from the words of a report (FNV-1a), so that reports differ but never change. */
function seedOf(input: EvidenceInput): number {
  let hash = 0x811c9dc5;
  for (const letter of `${input.unitName}${input.indicatorName}${input.period}`) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}

function pick(stock: string[], count: number, seed: number): string[] {
  return Array.from({ length: count }, (_, index) => stock[(seed + index) % stock.length] ?? '');
}

const numbered = (texts: string[]): string[] =>
  texts.map((text, index) => `${'一二三四五六'[index] ?? ''}是${text}`);

export function overall(input: EvidenceInput, figures: EvidenceFigures): string[] {
  const { indicatorName: name, unitOfMeasure: unit } = input;
  const pace = figures.onCourse ? '总体符合序时进度要求' : '较序时进度尚有差距';
  const lead =
    input.direction === 'lower'
      ? `截至${input.year}年${figures.monthText}底，“${name}”累计为${figures.value}${unit}，年度控制目标为${figures.target}${unit}以内，已占控制目标的${figures.share}%，${pace}。具体情况见表1、图1。`
      : `截至${input.year}年${figures.monthText}底，“${name}”累计完成${figures.value}${unit}，年度目标为${figures.target}${unit}，完成年度目标的${figures.share}%，${pace}。具体情况见表1、图1。`;
  return input.remarks ? [lead, input.remarks] : [lead];
}

export const measures = (input: EvidenceInput): string[] =>
  numbered(pick(MEASURES, 3, seedOf(input)));

export function issues(input: EvidenceInput, figures: EvidenceFigures): string[] {
  const opening = figures.onCourse
    ? '工作推进总体顺利，但仍存在一些需要重视的问题：'
    : '对照年度目标，当前进度偏慢，主要原因是：';
  return [opening, ...numbered(pick(ISSUES, 2, seedOf(input)))];
}

export function nextPlans(input: EvidenceInput, figures: EvidenceFigures): string[] {
  const aim = figures.onCourse ? '巩固现有进度' : '尽快扭转滞后局面';
  return [
    `我单位将紧盯年度目标，${aim}，重点做好以下工作：`,
    ...numbered(pick(STEPS, 3, seedOf(input))),
  ];
}
