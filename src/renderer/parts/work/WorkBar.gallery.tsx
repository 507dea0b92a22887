import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { WorkBar } from './WorkBar.tsx';

const stop = (): void => {};

export const states: readonly PieceState[] = [
  {
    name: 'many rows',
    render: () => (
      <WorkBar
        progress={{ step: 'importing', done: 41_250, of: 100_000, canStop: true }}
        onStop={stop}
      />
    ),
  },
  {
    name: 'of nobody knows how many',
    render: () => (
      <WorkBar progress={{ step: 'copying', done: 0, of: null, canStop: true }} onStop={stop} />
    ),
  },
  {
    name: 'a file with a long name',
    render: () => (
      <WorkBar
        progress={{
          step: 'writing',
          done: 12_000,
          of: null,
          canStop: true,
          about: 'corrections-2026-01-01-2026-12-31.csv',
        }}
        onStop={stop}
      />
    ),
  },
  {
    name: 'parts that are not counted',
    render: () => (
      <WorkBar progress={{ step: 'filling', done: 3, of: 8, canStop: true }} onStop={stop} />
    ),
  },
  {
    name: 'that cannot be stopped any more',
    render: () => (
      <WorkBar progress={{ step: 'restoring', done: 0, of: null, canStop: false }} onStop={stop} />
    ),
  },
];
