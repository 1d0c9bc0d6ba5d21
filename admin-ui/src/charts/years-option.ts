import type { EChartsCoreOption } from 'echarts/core';

import { palette } from '../shared/theme';

export interface YearPair {
  year: number;
  /** Decimal texts; the label keeps them exact, the bar only draws them. */
  target: string | null;
  reached: string | null;
}

/** Two bars for each year, what was aimed at and what was reached; the tooltip is a whole sentence. */
export function yearsOption(
  years: readonly YearPair[],
  names: { target: string; reached: string },
  sentence: (year: YearPair) => string,
): EChartsCoreOption {
  const bar = (name: string, color: string, value: (year: YearPair) => string | null) => ({
    type: 'bar',
    name,
    barMaxWidth: 36,
    itemStyle: { color },
    data: years.map((year) => {
      const text = value(year);
      return text === null ? null : Number(text);
    }),
  });
  return {
    grid: { left: 8, right: 8, top: 36, bottom: 8, containLabel: true },
    legend: { top: 0, textStyle: { color: palette.text } },
    tooltip: {
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const year = years[dataIndex];
        return year ? sentence(year) : '';
      },
    },
    xAxis: {
      type: 'category',
      data: years.map(({ year }) => String(year)),
      axisLabel: { color: palette.text },
    },
    yAxis: { type: 'value', splitLine: { lineStyle: { color: palette.line } } },
    series: [
      bar(names.target, palette.ink, ({ target }) => target),
      bar(names.reached, palette.accent, ({ reached }) => reached),
    ],
  };
}
