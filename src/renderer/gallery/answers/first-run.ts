import { EMPTY_DRAFT } from '#renderer/app/first-run/draft.ts';
import type { FirstRunDraft } from '#renderer/app/first-run/draft.ts';
import type { FirstRunStepProps } from '#renderer/app/first-run/step-props.ts';
import { metricList } from './metrics.ts';

const METRICS = new Map(metricList({ followed: [] }).map((metric) => [metric.id, metric]));

const nothing = (): void => {};

/** What a step of the first run is handed, after what has been said so far. */
export function stepProps(said: Partial<FirstRunDraft> = {}): FirstRunStepProps {
  return {
    draft: { ...EMPTY_DRAFT, ...said },
    metrics: METRICS,
    onChange: nothing,
    onBack: nothing,
    onNext: nothing,
  };
}

export const THREE_CHOSEN: Partial<FirstRunDraft> = {
  model: 'freelance_services',
  stage: 'revenue',
  chosen: ['scalable_share', 'conversion_rate', 'cac'],
};
