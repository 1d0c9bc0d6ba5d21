import { Box, Button, Stack } from '@mui/material';
import { BarChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
} from 'echarts/components';
import * as echarts from 'echarts/core';
import type { EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

echarts.use([
  BarChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  AriaComponent,
  CanvasRenderer,
]);

interface ChartProps {
  /** Said by screen readers and used as the file name of the picture. */
  title: string;
  option: EChartsCoreOption;
  height: number;
  /** The same figures as a table, one click away; left out where it stands beside the chart. */
  table?: ReactNode;
  onPick?: (index: number) => void;
}

/** The one place that knows echarts: what a chart shows is decided by pure option builders. */
export function Chart({ title, option, height, table, onPick }: ChartProps) {
  const holder = useRef<HTMLDivElement>(null);
  const chart = useRef<echarts.ECharts | null>(null);
  const pick = useRef(onPick);
  const [asTable, setAsTable] = useState(false);
  const translate = useTranslate();

  useEffect(() => {
    pick.current = onPick;
  }, [onPick]);

  useEffect(() => {
    if (asTable || !holder.current) return;
    const drawn = echarts.init(holder.current);
    chart.current = drawn;
    drawn.on('click', (event) => pick.current?.(event.dataIndex));
    const resized = new ResizeObserver(() => drawn.resize());
    resized.observe(holder.current);
    return () => {
      resized.disconnect();
      drawn.dispose();
      chart.current = null;
    };
  }, [asTable]);

  useEffect(() => {
    chart.current?.setOption({ aria: { enabled: true, label: { description: title } }, ...option });
  }, [option, title, asTable]);

  const savePicture = () => {
    const link = document.createElement('a');
    link.href = chart.current?.getDataURL({ pixelRatio: 2, backgroundColor: '#fff' }) ?? '';
    link.download = `${title}.png`;
    link.click();
  };

  return (
    <Box>
      <Stack direction="row" justifyContent="flex-end" spacing={1}>
        {table && (
          <Button size="small" onClick={() => setAsTable(!asTable)}>
            {translate(asTable ? 'charts.asChart' : 'charts.asTable')}
          </Button>
        )}
        {!asTable && (
          <Button size="small" onClick={savePicture}>
            {translate('charts.savePicture')}
          </Button>
        )}
      </Stack>
      {asTable ? table : <Box ref={holder} role="img" aria-label={title} sx={{ height }} />}
    </Box>
  );
}
