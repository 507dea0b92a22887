import type { MetricsById } from '#renderer/api/use-metrics.ts';
import type { FirstRunDraft } from './draft.ts';

/** What every step of the first run is handed. */
export type FirstRunStepProps = {
  readonly draft: FirstRunDraft;
  readonly metrics: MetricsById;
  readonly onChange: (change: Partial<FirstRunDraft>) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
};
