import { useOperationQuery } from '#renderer/api/queries.ts';
import { useReadMetrics } from '#renderer/api/use-metrics.ts';
import { continueButton, useFocusSoon } from '../focus-soon.ts';
import { firstChoice, NextPact } from '../NextPact.tsx';
import type { NextMetricDialog } from '../NextPact.tsx';
import type { ReviewStepProps } from './step-props.ts';

type NextStepProps = ReviewStepProps & { readonly chooseMetric: NextMetricDialog };

/** The metric of the quarter that begins. */
export function NextStep({ review, save, chooseMetric }: NextStepProps) {
  const view = useOperationQuery('focus.view', { quarter: review.period.key }).data;
  const metrics = useReadMetrics();
  useFocusSoon(
    () => firstChoice() ?? continueButton(),
    view && metrics ? view.next?.metric : 'reading',
  );
  if (!view) return null;
  return (
    <NextPact
      review={review}
      view={view}
      chooseMetric={chooseMetric}
      onDecide={(decision) => void save({ answers: { decision } })}
    />
  );
}
