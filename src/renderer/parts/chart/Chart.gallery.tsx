import { Button } from '@mantine/core';
import { useState } from 'react';
import { FULL_CHART, SLOPED_CHART, weekChart } from '#renderer/gallery/answers/charts.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { Chart, MissingLines } from './Chart.tsx';

const LONG_TITLE =
  'Ateliers vendus à des entreprises de plus de dix salariés, semaine par semaine, avec leurs limites';

export const states: readonly PieceState[] = [
  { name: 'values alone', render: () => <Chart title="Leads" model={weekChart()} unit="count" /> },
  {
    name: 'everything at once',
    render: () => <Chart title={LONG_TITLE} model={FULL_CHART} unit="count" isDetailed />,
  },
  {
    name: 'what is usual follows a trend and a season',
    render: () => <Chart title="Leads" model={SLOPED_CHART} unit="money" isDetailed />,
  },
  {
    name: 'a lone target',
    render: () => (
      <Chart
        title="Leads"
        model={weekChart({ targets: [{ fromX: null, toX: null, line: 60 }] })}
        unit="money"
      />
    ),
  },
  {
    name: 'a target in shares',
    render: () => (
      <Chart
        title="Leads"
        model={weekChart({ targets: [{ fromX: null, toX: null, line: 58.3 }] })}
        unit="percent"
        isLineShared
      />
    ),
  },
  {
    name: 'gaps and a lone value',
    render: () => (
      <Chart title="Leads" model={weekChart({}, [null, null, 51, null, 95])} unit="count" />
    ),
  },
  { name: 'lines that could not be loaded', render: () => <MissingLines />, width: 420 },
  {
    name: 'in a panel',
    render: () => <Chart title="Leads" model={FULL_CHART} unit="count" isDetailed />,
    width: 420,
  },
  { name: 'before a value comes in', render: () => <Growing /> },
];

function Growing() {
  const [values, setValues] = useState<readonly (number | null)[]>([50, 52, 49, null, null]);
  return (
    <>
      <Chart title="Leads" model={weekChart({}, values)} unit="count" />
      <Button onClick={() => setValues([50, 52, 49, 58, null])}>Enter</Button>
    </>
  );
}
