import type { Draft, Metrics } from './draft.ts';

/** What every step of the first run is handed. */
export type StepProps = {
  readonly draft: Draft;
  readonly metrics: Metrics;
  readonly onChange: (change: Partial<Draft>) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
};
