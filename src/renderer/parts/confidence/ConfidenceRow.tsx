import type { BelievedMonday } from '#shared/features/reviews/mondays.ts';
import { localeTag } from '#shared/i18n/format.ts';
import type { Locale } from '#shared/i18n/format.ts';
import { dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { dayInWords } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import classes from './ConfidenceRow.module.css';

/** What was believed, Monday by Monday: a mark each over the months of the quarter. */
export function ConfidenceRow({ mondays }: { readonly mondays: readonly BelievedMonday[] }) {
  const t = useTranslations('reviews.confidence');
  const locale = useLocale();
  const newest = mondays.findLast(({ confidence }) => confidence !== null);
  if (!newest?.confidence) return null;
  return (
    <section className={classes.row} aria-label={t('name')}>
      <p className={classes.head}>
        {t('name')} <strong>{t(`${newest.confidence}.name`)}</strong>
      </p>
      <ol className={classes.mondays}>
        {mondays.map(({ on, isAhead, confidence }, index) => (
          <Monday
            key={on}
            month={monthBegins(mondays, index) ? shortMonth(on, locale) : ''}
            words={t('on', {
              day: dayInWords(on, locale),
              word: isAhead
                ? t('ahead')
                : confidence === null
                  ? t('unsaid')
                  : t(`${confidence}.name`),
            })}
            isAhead={isAhead}
            confidence={confidence}
          />
        ))}
      </ol>
    </section>
  );
}

type MondayProps = Omit<BelievedMonday, 'on'> & {
  readonly words: string;
  /** The month that begins with this Monday; empty for all others. */
  readonly month: string;
};

function Monday({ words, month, isAhead, confidence }: MondayProps) {
  return (
    <li className={classes.monday} title={words} data-ahead={isAhead}>
      <ConfidenceMark confidence={confidence} />
      <span className="visually-hidden">{words}</span>
      <span className={classes.month} aria-hidden="true">
        {month}
      </span>
    </li>
  );
}

function monthBegins(mondays: readonly BelievedMonday[], index: number): boolean {
  return mondays[index]?.on.slice(0, 7) !== mondays[index - 1]?.on.slice(0, 7);
}

function shortMonth(on: Day, { language }: Locale): string {
  return new Intl.DateTimeFormat(localeTag(language), { month: 'short', timeZone: 'UTC' }).format(
    new Date(dayNumber(on) * 86_400_000),
  );
}
