import type { MetricsById } from '#renderer/api/use-metrics.ts';
import type { FirstRunDraft } from './draft.ts';

export type FirstRunStepProps = {
  readonly draft: FirstRunDraft;
  readonly metrics: MetricsById;
  readonly onChange: (change: Partial<FirstRunDraft>) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
};
