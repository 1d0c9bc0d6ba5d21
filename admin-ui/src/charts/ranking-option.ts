import type { EChartsCoreOption } from 'echarts/core';

import { palette } from '../shared/theme';

export interface RankedUnit {
  name: string;
  score: string;
  rank: number;
  grade: string;
}

/** One bar for each unit, the first rank on top; the tooltip is a whole sentence. */
export function rankingOption(
  units: readonly RankedUnit[],
  sentence: (unit: RankedUnit) => string,
): EChartsCoreOption {
  return {
    grid: { left: 8, right: 56, top: 8, bottom: 8, containLabel: true },
    tooltip: {
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const unit = units[dataIndex];
        return unit ? sentence(unit) : '';
      },
    },
    xAxis: { type: 'value', axisLabel: { show: false }, splitLine: { show: false } },
    yAxis: {
      type: 'category',
      inverse: true,
      data: units.map(({ rank, name }) => `${rank}  ${name}`),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.line } },
      axisLabel: { color: palette.text },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 18,
        data: units.map(({ score, rank }) => ({
          // Drawn, not calculated with: the label keeps the exact text.
          value: Number(score),
          itemStyle: { color: rank === 1 ? palette.accent : palette.ink },
        })),
        label: {
          show: true,
          position: 'right',
          color: palette.text,
          formatter: ({ dataIndex }: { dataIndex: number }) => units[dataIndex]?.score ?? '',
        },
      },
    ],
  };
}
