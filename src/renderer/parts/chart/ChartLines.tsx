import { Line } from '@nivo/line';
import { useMemo } from 'react';
import { chartFrame } from './chart-frame.ts';
import { joinedRuns, labelledPeriods, withoutLastSegment } from './chart-model.ts';
import { ActivePoint } from './ActivePoint.tsx';
import {
  BandLayer,
  BreaksLayer,
  LastValueLayer,
  LimitsLayer,
  NotesLayer,
  PointsLayer,
  TargetLayer,
} from './chart-layers.tsx';
import { ChartDrawing } from './chart-drawing.ts';
import { LastSegmentLayer } from './LastSegment.tsx';
import { drawLinesWith } from './lines-of-chart.ts';
import type { ChartLinesProps } from './lines-of-chart.ts';

/** Room for one label of the axis, in pixels. */
const LABEL_WIDTH = 64;

const text = { fill: 'var(--ink-soft)', fontSize: 12, fontFamily: 'var(--font)' };
const theme = {
  text,
  axis: {
    domain: { line: { stroke: 'var(--rule)', strokeWidth: 1 } },
    ticks: { line: { stroke: 'var(--rule)', strokeWidth: 1 }, text },
  },
  grid: { line: { stroke: 'var(--rule)', strokeWidth: 1, strokeOpacity: 0.7 } },
};

/** The drawing itself. Its colours are the palette's variables, so that a change of theme shows. */
export function ChartLines({ model, words, active, width, height }: ChartLinesProps) {
  const margin = chartFrame(model, words);
  const drawing = useMemo(() => ({ model, words, active }), [model, words, active]);
  const labels = labelledPeriods(model.axis, Math.floor((width - margin.left) / LABEL_WIDTH));
  const names = new Map(labels.map(({ x, period }) => [x, words.shortPeriod(period)]));
  const [yMin, yMax] = model.yDomain;
  const [xMin, xMax] = model.xDomain;
  return (
    <ChartDrawing value={drawing}>
      <Line
        width={width}
        height={height}
        margin={margin}
        data={withoutLastSegment(joinedRuns(model.points)).map((run, index) => ({
          id: String(index),
          data: run.map(({ x, value }) => ({ x, y: value })),
        }))}
        xScale={{ type: 'linear', min: xMin, max: xMax, nice: false }}
        yScale={{ type: 'linear', min: yMin, max: yMax, nice: true }}
        curve="linear"
        colors="var(--ink)"
        lineWidth={2}
        theme={theme}
        axisBottom={{
          tickSize: 4,
          tickPadding: 6,
          tickValues: [...names.keys()],
          format: (x) => names.get(Number(x)) ?? '',
        }}
        axisLeft={{
          tickSize: 0,
          tickPadding: 8,
          tickValues: 4,
          format: (value) => words.tick(Number(value)),
        }}
        enableGridX={false}
        gridYValues={4}
        layers={[
          'grid',
          'axes',
          BandLayer,
          LimitsLayer,
          TargetLayer,
          BreaksLayer,
          'lines',
          LastSegmentLayer,
          PointsLayer,
          NotesLayer,
          LastValueLayer,
          ActivePoint,
        ]}
        isInteractive={false}
        animate={false}
        role="presentation"
      />
    </ChartDrawing>
  );
}

drawLinesWith((lines) => <ChartLines {...lines} />);
