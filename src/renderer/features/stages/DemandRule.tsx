import { Link } from 'wouter';
import type { GateDemand } from '#shared/features/stages/contract.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './StagePage.module.css';

type DemandRuleProps = {
  readonly rule: NonNullable<GateDemand['rule']>;
  readonly state: GateDemand['state'];
};

const LINES = { '>=': 'atLeast', '<=': 'atMost', '>': 'above', '<': 'below' } as const;

/** "Churn: at most 5% a month, 3 in a row", and how far it is. */
export function DemandRule({ rule, state }: DemandRuleProps) {
  const t = useTranslations('stages');
  const nameOf = useMetricName();
  const { valueText } = useValueText();
  const unit = useMetrics().get(rule.metric)?.unit ?? 'count';
  const line =
    rule.op === null || rule.line === null
      ? ''
      : t(`line.${LINES[rule.op]}`, { value: valueText(rule.line, unit) });
  const words = t(`rule.${rule.how}`, {
    metric: nameOf(rule.metric),
    line,
    kind: rule.kind ?? '',
    periods: rule.periods,
    count: rule.count,
  });
  const isTotal = rule.how === 'sum' || rule.how === 'since';
  const facts = [
    ...(rule.of > 1 ? [t('held', { held: String(rule.held), of: String(rule.of) })] : []),
    ...(rule.value === null
      ? []
      : [t(isTotal ? 'total' : 'latest', { value: valueText(rule.value, unit) })]),
    ...(rule.lacks === null ? [] : [t(`lacks.${rule.lacks}`, { sample: String(rule.sample) })]),
  ];
  return (
    <>
      <Link href={`/metrics/${rule.metric}`}>{words}</Link>
      <span className={classes.facts} data-state={state}>
        {facts.join(' · ')}
      </span>
    </>
  );
}
