import type { ValueExplanation } from '#shared/features/values/contract.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { localDay } from '#shared/kernel/day.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import classes from './Explanation.module.css';
import { ExplanationSection } from './ExplanationSection.tsx';

type ExplanationHistoryProps = {
  readonly history: ValueExplanation['history'];
  readonly unit: Unit;
};

/** What the value was and became, the newest change first. */
export function ExplanationHistory({ history, unit }: ExplanationHistoryProps) {
  const t = useTranslations('values.explanation');
  const locale = useLocale();
  const { valueText } = useValueText();
  if (history.length === 0) return null;
  const words = (value: number | null): string =>
    value === null ? t('notKnown') : valueText(value, unit);
  return (
    <ExplanationSection title={t('history')}>
      <ul className={classes.list}>
        {history.map(({ at, source, before, after }) => (
          <li key={at + source}>
            {before === null
              ? t('became', { after: words(after) })
              : t('changed', { before: words(before), after: words(after) })}
            <span className={classes.aside}>
              {` ${t('when', { day: formatDay(localDay(new Date(at)), locale, 'short'), source: t(`changeSources.${source}`) })}`}
            </span>
          </li>
        ))}
      </ul>
    </ExplanationSection>
  );
}
