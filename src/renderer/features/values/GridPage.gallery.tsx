import { useState } from 'react';
import type { GridCell } from '#shared/features/values/model.ts';
import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { gridOf } from '#renderer/gallery/answers/grid.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import { COMPUTED_EXPLANATION } from '#renderer/gallery/answers/explanations.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { GridPage } from './GridPage.tsx';

const ANSWERS: Answers = {
  'metrics.list': metricList(),
  'vault.status': vaultStatus(),
  'values.grid': gridOf(),
  'values.explain': COMPUTED_EXPLANATION,
  'values.relatives': [],
  'values.enter': ({ cells }) => ({ written: cells.length }),
  'values.closePeriod': ({ period }) => ({ period }),
  'values.reopenPeriod': ({ period }) => ({ period }),
  'values.exportGrid': { path: null },
  'values.find': { cells: [], isCut: false },
  'targets.set': ({ objectives }) => ({ written: objectives.length }),
  'metrics.follow': ({ metrics }) => ({ metrics }),
  'metrics.arrange': null,
};

/** A metric that is told by the quarter, across its months. */
function byQuarter(asked: InputOf<'values.grid'>): OutputOf<'values.grid'> {
  const grid = gridOf()(asked);
  const [row] = grid.rows;
  if (!row) return grid;
  const cells = row.cells.map((cell, index): GridCell => {
    const month = Number(grid.periods[index]?.key.slice(5));
    const quarter = Math.ceil(month / 3);
    const place = (['first', 'inside', 'last'] as const)[(month - 1) % 3] ?? 'inside';
    const around = { period: `2026-Q${quarter}`, value: 40 + quarter, place };
    return { ...cell, value: null, line: null, status: 'not_known', hasNote: undefined, around };
  });
  const why = 'finer_than_cadence';
  return { ...grid, rows: [{ ...row, isEditable: false, why, cells }, ...grid.rows.slice(1)] };
}

/** Two dozen rows that are worked out, and far below them the only one that is typed. */
function typedFarBelow(asked: InputOf<'values.grid'>): OutputOf<'values.grid'> {
  const grid = gridOf()(asked);
  const { rows } = grid;
  const [sample] = rows;
  const others = metricList()
    .filter(({ id }) => rows.every(({ metric }) => metric !== id))
    .slice(0, 24)
    .flatMap(({ id }) => (sample ? [{ ...sample, metric: id, isFocus: false }] : []));
  const workedOut = [...rows, ...others].map((row) =>
    row.metric === 'revenue_time' ? row : { ...row, isEditable: false, why: 'computed' as const },
  );
  return { ...grid, rows: workedOut };
}

const page = () => <GridPage at={null} />;

/** A page that is left for another, and come back to. */
function LeftAndBack() {
  const [isThere, setThere] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setThere(!isThere)}>
        {isThere ? 'Leave' : 'Come back'}
      </button>
      {isThere && page()}
    </>
  );
}

export const states: readonly PieceState[] = [
  { name: 'values of every sort', render: page, answers: ANSWERS, location: '/grid' },
  {
    name: 'left and come back to',
    render: () => <LeftAndBack />,
    answers: ANSWERS,
    location: '/grid',
  },
  {
    name: 'a closed month',
    render: page,
    answers: { ...ANSWERS, 'values.grid': gridOf(['2026-09']) },
    location: '/grid',
  },
  {
    name: 'a quarter across its months',
    render: page,
    answers: { ...ANSWERS, 'values.grid': byQuarter },
    location: '/grid',
  },
  {
    name: 'the first that is typed far below',
    render: page,
    answers: { ...ANSWERS, 'values.grid': typedFarBelow },
    location: '/grid',
    isWindow: true,
  },
  {
    name: 'nothing followed',
    render: page,
    answers: {
      ...ANSWERS,
      'metrics.list': metricList({ followed: [] }),
      'values.grid': (asked) => ({ ...gridOf()(asked), rows: [] }),
    },
    location: '/grid',
  },
  {
    name: 'a refused value',
    render: page,
    answers: { ...ANSWERS, 'values.enter': new Refusal('closed_period') },
    location: '/grid',
  },
  {
    name: 'loading',
    render: page,
    answers: { ...ANSWERS, 'values.grid': PENDING },
    location: '/grid',
  },
];
