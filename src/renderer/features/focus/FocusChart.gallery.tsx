import { CHART, focusView, PACT } from '#renderer/gallery/answers/focus.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { FocusChart } from './FocusChart.tsx';

const ANSWERS = { 'metrics.list': metricList() };

export const states: readonly PieceState[] = [
  {
    name: 'with limits, signal and projection',
    render: () => <FocusChart view={focusView()} pact={PACT} />,
    answers: ANSWERS,
    width: 620,
  },
  {
    name: 'nothing known',
    render: () => (
      <FocusChart
        view={focusView({
          chart: {
            ...CHART,
            points: CHART.points.map((point) => ({ ...point, value: null })),
            limits: null,
          },
        })}
        pact={PACT}
      />
    ),
    answers: ANSWERS,
    width: 620,
  },
];
