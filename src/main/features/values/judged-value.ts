import { outlookOf } from '#shared/features/signals/outlook.ts';
import type { Outlook, OutlookInput } from '#shared/features/signals/outlook.ts';
import type { Target } from '#shared/features/targets/model.ts';
import type { Evaluation } from '#shared/features/values/engine/evaluation.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Period } from '#shared/kernel/period.ts';
import { requireMetric } from '../metrics/known-metrics.ts';
import { saidUntil } from './said-until.ts';
import type { Snapshot } from './snapshot.ts';

/** A value with its target, its status and the projection of its end. */
export type JudgedValue = {
  readonly evaluation: Evaluation;
  readonly target: Target | null;
  readonly outlook: Outlook;
};

/** A value, judged as of a day. Segments have no targets of their own. */
export function judge(
  snapshot: Snapshot,
  metric: string,
  period: Period,
  today: Day,
  segment: string | null = null,
): JudgedValue {
  requireMetric(snapshot.metrics, metric);
  const evaluation = snapshot.engine.evaluate(metric, period, segment);
  const target = segment === null ? snapshot.targetOf(metric, period) : null;
  const outlook = outlookIn(snapshot, {
    metric,
    period,
    target,
    today,
    figureOf: (part) => snapshot.engine.evaluate(metric, part, segment),
  });
  return { evaluation, target, outlook };
}

/** What an outlook is asked about; which value stands for a period is for the asker to say. */
export type OutlookRequest = Pick<
  OutlookInput,
  'period' | 'target' | 'today' | 'figureOf' | 'looksAhead'
> & { readonly metric: string };

/** The outlook of a metric, by its definition in force for the period. */
export function outlookIn(snapshot: Snapshot, { metric, ...question }: OutlookRequest): Outlook {
  const { traitsOf, engine, calendar } = snapshot;
  const { period, today } = question;
  return outlookOf({
    ...question,
    saidUntil: (part) => saidUntil(snapshot, metric, part, today),
    ...traitsOf(metric, period),
    partsKind: engine.cadenceOf(metric, period) ?? period.kind,
    calendar,
  });
}
