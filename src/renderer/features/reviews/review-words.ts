import type { PeriodInfo } from '#shared/features/values/model.ts';
import type { ReviewKind } from '#shared/features/reviews/model.ts';
import { formatPeriod, localeTag, withFirstDay } from '#shared/i18n/format.ts';
import type { Locale } from '#shared/i18n/format.ts';
import { dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';

const DAY_MILLISECONDS = 86_400_000;

function dateIn(day: Day, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(localeTag(locale.language), {
    ...options,
    timeZone: 'UTC',
  });
  const text = format.format(new Date(dayNumber(day) * DAY_MILLISECONDS));
  return withFirstDay(text, locale.language);
}

type ReviewWords = {
  /** `semaine du 16 nov. 2026`, `octobre 2026`, `T3 2026`. */
  readonly periodName: (period: PeriodInfo) => string;
  /** `Point du lundi, semaine du 16 nov. 2026`. */
  readonly reviewName: (kind: ReviewKind, period: PeriodInfo) => string;
  /** `lundi 23 novembre`. */
  readonly dayName: (day: Day) => string;
};

/** The names of reviews, of their periods and of their days, in the user's language. */
export function useReviewWords(): ReviewWords {
  const t = useTranslations('reviews.kind');
  const locale = useLocale();
  const dayName = (day: Day) =>
    dateIn(day, locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const periodName = (period: PeriodInfo): string => {
    if (period.kind === 'month') {
      return dateIn(period.start, locale, { month: 'long', year: 'numeric' });
    }
    return formatPeriod(period, locale);
  };
  return {
    periodName,
    reviewName: (kind, period) => `${t(kind)}, ${periodName(period)}`,
    dayName,
  };
}
