import { periodInfo } from '#renderer/gallery/answers/periods.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { QuarterBar } from './QuarterBar.tsx';

const nothing = (): void => {};
const STOPS = ['2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1'];

type ShownQuarter = {
  readonly quarter?: string;
  readonly hasPact?: boolean;
  readonly hasNext?: boolean;
};

const bar = ({ quarter = '2026-Q4', hasPact = true, hasNext = false }: ShownQuarter) => (
  <QuarterBar
    quarter={periodInfo(quarter)}
    stops={STOPS}
    nowKey="2026-Q4"
    hasPact={hasPact}
    hasNext={hasNext}
    checkIn={null}
    onShow={nothing}
    onChange={nothing}
    onPrepare={nothing}
  />
);

export const states: readonly PieceState[] = [
  { name: 'this quarter', render: () => bar({}) },
  { name: 'this quarter, the next prepared', render: () => bar({ hasNext: true }) },
  { name: 'nothing chosen', render: () => bar({ hasPact: false }) },
  { name: 'over', render: () => bar({ quarter: '2026-Q3' }) },
  { name: 'to come', render: () => bar({ quarter: '2027-Q1' }) },
  {
    name: 'of a business year that begins in April',
    render: () => bar({}),
    settings: { business_year_start: 4 },
  },
];
