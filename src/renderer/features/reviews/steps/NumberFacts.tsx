import type { AskedNumber } from '#shared/features/reviews/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import type { Value } from '#shared/kernel/unit.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Sparkline } from '#renderer/ui/Sparkline.tsx';
import classes from './NumbersStep.module.css';

type NumberFactsProps = {
  readonly number: AskedNumber;
  /** What stands in the field now; null: nothing that can be read. */
  readonly value: Value;
  /** When what stands so far was said, in words. */
  readonly since: string | null;
};

/** The course so far with what is typed as its end, the last value, and how far the new one is. */
export function NumberFacts({ number, value, since }: NumberFactsProps) {
  const t = useTranslations('reviews.numbers');
  const locale = useLocale();
  const { valueText } = useValueText();
  const { last, past, line, low, high, unit } = number;
  const moved = useChange(number, value, since);
  return (
    <p className={classes.facts}>
      {past.filter((one) => one !== null).length > 1 && (
        <Sparkline values={[...past, value]} width={132} height={28} />
      )}
      <span>
        {last
          ? t('last', {
              value: valueText(last.value, unit),
              period: formatPeriod(last.period, locale),
            })
          : t('noLast')}
      </span>
      {moved !== null && <span>{moved}</span>}
      {line !== null && <span>{t('line', { line: valueText(line, unit) })}</span>}
      {low !== null && high !== null && (
        <span>{t('band', { low: valueText(low, unit), high: valueText(high, unit) })}</span>
      )}
    </p>
  );
}

/** From the value before; of a period under way, from what stood so far: a part is held against no whole. */
function useChange(
  { last, unit, period, value: before }: AskedNumber,
  value: Value,
  since: string | null,
): string | null {
  const t = useTranslations('reviews.numbers');
  const { change } = useValueText();
  if (value === null) return null;
  if (!period.isOpen)
    return last && last.period.kind === period.kind ? change(last.value, value, unit) : null;
  if (before === null || since === null || before === value) return null;
  return t('changeSince', { change: change(before, value, unit), since });
}
