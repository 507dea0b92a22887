import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import type { Value } from '#shared/kernel/unit.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Counted } from '#renderer/ui/motion/Counted.tsx';
import classes from './NumbersStep.module.css';

type NumberBecomesProps = {
  readonly number: AskedNumber;
  /** What stands in the field now; null: nothing that can be read. */
  readonly value: Value;
};

/** What the metric of the quarter becomes with what is typed, where the number enters into it. */
export function NumberBecomes({ number, value }: NumberBecomesProps) {
  const t = useTranslations('reviews.numbers');
  const locale = useLocale();
  const nameOf = useMetricName();
  const { valueText } = useValueText();
  const { metric, segment, period } = number;
  const typed = { metric, segment, period: period.key, value: value ?? 0 };
  const becomes = useOperationQuery('reviews.becomes', typed, {
    isEnabled: value !== null,
    keepsPrevious: true,
    isRefusalTold: true,
  }).data;
  if (value === null || !becomes) return null;
  const { before, after, unit, line, missing } = becomes;
  const inWords = (one: number): string => valueText(one, unit);
  return (
    <p className={classes.becomes}>
      <span className={classes.quiet}>
        {nameOf(becomes.metric)}, {formatPeriod(becomes.period, locale)}
      </span>
      <output>
        {after === null && (missing === null ? '–' : t('missingFor', { metric: nameOf(missing) }))}
        {after !== null && (
          <Counted
            of={`${becomes.metric} ${becomes.period.key}`}
            value={after}
            unit={unit}
            text={(one) =>
              before === null || before === after
                ? inWords(one)
                : t('becomes', { before: inWords(before), after: inWords(one) })
            }
          />
        )}
      </output>
      <span className={classes.quiet}>{t('line', { line: valueText(line, unit) })}</span>
    </p>
  );
}
