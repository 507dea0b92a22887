import { entryView } from '#renderer/gallery/answers/ledger.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { LedgerEntries } from './LedgerEntries.tsx';

export const states: readonly PieceState[] = [
  {
    name: 'many entries',
    render: () => (
      <LedgerEntries cell={{ metric: 'revenue_time', period: '2026-10', segment: null }} />
    ),
    answers: {
      'ledger.behind': {
        entries: Array.from({ length: 12 }, (_, index) =>
          entryView(index + 1, { party: index === 0 ? '' : 'Studio Lambda', label: 'Formation' }),
        ),
        count: 12,
        net: 1_200_000,
      },
    },
    width: 408,
  },
];
