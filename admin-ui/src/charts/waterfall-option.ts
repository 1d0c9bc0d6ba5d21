import type { EChartsCoreOption } from 'echarts/core';

import { palette } from '../shared/theme';

export interface Bar {
  label: string;
  /** Signed change; the first and the last step are totals. */
  change: number;
  total?: boolean;
  /** What stands beside the bar, exact. */
  text: string;
}

/** From 100 down to the published score: each step hangs where the one before ended. */
export function waterfallOption(bars: readonly Bar[]): EChartsCoreOption {
  let level = 0;
  const drawn = bars.map((bar) => {
    if (bar.total) {
      level = bar.change;
      return { base: 0, size: bar.change };
    }
    const before = level;
    level += bar.change;
    return { base: Math.min(before, level), size: Math.abs(bar.change) };
  });
  const colour = ({ total, change }: Bar) =>
    total ? palette.ink : change < 0 ? palette.red : palette.green;
  return {
    grid: { left: 8, right: 8, top: 24, bottom: 8, containLabel: true },
    tooltip: {
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const bar = bars[dataIndex];
        return bar ? `${bar.label}：${bar.text}` : '';
      },
    },
    xAxis: {
      type: 'category',
      data: bars.map(({ label }) => label),
      axisLabel: { interval: 0, color: palette.text, width: 84, overflow: 'break' },
    },
    yAxis: { type: 'value', min: lowest(drawn), splitLine: { lineStyle: { color: palette.line } } },
    series: [
      {
        type: 'bar',
        stack: 'score',
        silent: true,
        itemStyle: { color: 'transparent' },
        data: drawn.map(({ base }) => base),
      },
      {
        type: 'bar',
        stack: 'score',
        barMaxWidth: 44,
        data: drawn.map(({ size }, index) => {
          const bar = bars[index];
          return { value: size, itemStyle: { color: bar ? colour(bar) : palette.ink } };
        }),
        label: {
          show: true,
          position: 'top',
          color: palette.text,
          formatter: ({ dataIndex }: { dataIndex: number }) => bars[dataIndex]?.text ?? '',
        },
      },
    ],
  };
}

/** The axis begins just below the lowest step, so that losses of a few points can be seen. */
function lowest(drawn: readonly { base: number; size: number }[]): number {
  const bottoms = drawn.map(({ base, size }) => (base === 0 ? size : base));
  return Math.max(0, Math.floor((Math.min(...bottoms) - 2) / 5) * 5);
}
