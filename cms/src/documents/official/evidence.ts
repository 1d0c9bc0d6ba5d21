import { barChartPng } from './bar-chart';
import { evidenceFigures, type EvidenceInput } from './evidence-figures';
import { issues, measures, nextPlans, overall } from './evidence-text';
import type { OfficialDocument } from './model';
import { writeOfficialDocument } from './write';

export type { EvidenceInput } from './evidence-figures';

/** The report on one target in one period, as the demo year attaches it. */
export function evidenceDocument(input: EvidenceInput): OfficialDocument {
  const figures = evidenceFigures(input);
  const { unitName, indicatorName, unitOfMeasure: unit } = input;
  const chart = barChartPng([figures.target, figures.due, figures.value].map(Number));
  return {
    title: `${unitName}关于${input.year}年“${indicatorName}”${figures.monthText}进展情况的报告`,
    issuer: unitName,
    date: figures.date,
    sections: [
      {
        heading: '一、总体进展',
        paragraphs: overall(input, figures),
        table: {
          caption: `表1 ${indicatorName}完成情况`,
          head: ['项目', `数值（${unit}）`, '占年度目标比重'],
          rows: [
            ['年度目标值', figures.target, '100%'],
            ['序时进度', figures.due, `${figures.dueShare}%`],
            [`截至${figures.monthText}累计`, figures.value, `${figures.share}%`],
          ],
        },
        picture: {
          caption: `图1 自左至右：年度目标、序时进度、累计完成（${unit}）`,
          ...chart,
        },
      },
      { heading: '二、主要做法', paragraphs: measures(input) },
      { heading: '三、存在问题', paragraphs: issues(input, figures) },
      { heading: '四、下一步安排', paragraphs: nextPlans(input, figures) },
    ],
  };
}

/** The same as a Word file; the same input gives the same bytes. */
export const writeEvidence = (input: EvidenceInput): Promise<Buffer> =>
  writeOfficialDocument(evidenceDocument(input));
