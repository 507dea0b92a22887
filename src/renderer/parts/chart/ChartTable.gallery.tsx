import { FULL_CHART } from '#renderer/gallery/answers/charts.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { ChartTable } from './ChartTable.tsx';
import { chartTable } from './chart-table.ts';
import { useChartWords } from './use-chart-words.ts';

function Table({ isDetailed }: { isDetailed: boolean }) {
  const words = useChartWords('money');
  return <ChartTable caption="Leads" table={chartTable(FULL_CHART, words, isDetailed)} />;
}

export const states: readonly PieceState[] = [
  { name: 'figures alone', render: () => <Table isDetailed={false} /> },
  { name: 'with targets and limits', render: () => <Table isDetailed /> },
  { name: 'in a panel', render: () => <Table isDetailed />, width: 360 },
];
