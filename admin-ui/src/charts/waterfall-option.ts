import type { EChartsCoreOption } from 'echarts/core';

import { palette } from '../shared/theme';

export interface Step {
  label: string;
  /** Signed change; the first and the last step are totals. */
  change: number;
  total?: boolean;
  /** What stands beside the bar, exact. */
  text: string;
}

/** From 100 down to the published score: each step hangs where the one before ended. */
export function waterfallOption(steps: readonly Step[]): EChartsCoreOption {
  let level = 0;
  const bars = steps.map((step) => {
    if (step.total) {
      level = step.change;
      return { base: 0, size: step.change };
    }
    const before = level;
    level += step.change;
    return { base: Math.min(before, level), size: Math.abs(step.change) };
  });
  const colour = ({ total, change }: Step) =>
    total ? palette.ink : change < 0 ? palette.red : palette.green;
  return {
    grid: { left: 8, right: 8, top: 24, bottom: 8, containLabel: true },
    tooltip: {
      formatter: ({ dataIndex }: { dataIndex: number }) => {
        const step = steps[dataIndex];
        return step ? `${step.label}：${step.text}` : '';
      },
    },
    xAxis: {
      type: 'category',
      data: steps.map(({ label }) => label),
      axisLabel: { interval: 0, color: palette.text, width: 84, overflow: 'break' },
    },
    yAxis: { type: 'value', min: lowest(bars), splitLine: { lineStyle: { color: palette.line } } },
    series: [
      {
        type: 'bar',
        stack: 'score',
        silent: true,
        itemStyle: { color: 'transparent' },
        data: bars.map(({ base }) => base),
      },
      {
        type: 'bar',
        stack: 'score',
        barMaxWidth: 44,
        data: bars.map(({ size }, index) => {
          const step = steps[index];
          return { value: size, itemStyle: { color: step ? colour(step) : palette.ink } };
        }),
        label: {
          show: true,
          position: 'top',
          color: palette.text,
          formatter: ({ dataIndex }: { dataIndex: number }) => steps[dataIndex]?.text ?? '',
        },
      },
    ],
  };
}

/** The axis begins just below the lowest step, so that losses of a few points can be seen. */
function lowest(bars: readonly { base: number; size: number }[]): number {
  const bottoms = bars.map(({ base, size }) => (base === 0 ? size : base));
  return Math.max(0, Math.floor((Math.min(...bottoms) - 2) / 5) * 5);
}
