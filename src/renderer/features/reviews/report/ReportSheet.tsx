import { formatDay, formatPeriod } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { dayInWords } from '#renderer/parts/value/use-value-text.ts';
import { Brand } from '#renderer/ui/Brand.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { PAGE_HEADING_ID } from '#renderer/ui/PageHeading.tsx';
import { ReportFocus } from './ReportFocus.tsx';
import { ReportGrid } from './ReportGrid.tsx';
import { ReportNext } from './ReportNext.tsx';
import { ReportPlan } from './ReportPlan.tsx';
import classes from './ReportSheet.module.css';
import { ReportWords } from './ReportWords.tsx';
import type { QuarterReport } from './use-report.ts';

/** The quarter on paper: what a freelancer shows a coach. The same on screen and in the file. */
export function ReportSheet({ report }: { report: QuarterReport }) {
  return (
    <article className={classes.sheet} data-paper>
      <ReportHead report={report} />
      <ReportFocus report={report} />
      <ReportPlan report={report} />
      <ReportWords words={report.words} />
      <ReportNext next={report.next} />
      <ReportGrid report={report} />
    </article>
  );
}

/** The year is said once, where there is only one. */
function isOneYear({ start, end }: { readonly start: Day; readonly end: Day }): boolean {
  return start.slice(0, 4) === end.slice(0, 4);
}

function ReportHead({ report: { view, businessName, today } }: { report: QuarterReport }) {
  const t = useTranslations('reviews.report');
  const locale = useLocale();
  const { quarter } = view;
  const { day, days } = quarter;
  const span = {
    start: isOneYear(quarter)
      ? dayInWords(quarter.start, locale)
      : formatDay(quarter.start, locale),
    end: formatDay(quarter.end, locale),
  };
  return (
    <header className={classes.head}>
      <div className={classes.letterhead}>
        <span className={classes.business}>{businessName}</span>
        <Brand />
      </div>
      <p className={classes.kicker}>{t('kicker')}</p>
      <h1 id={PAGE_HEADING_ID} tabIndex={-1} className={classes.quarter}>
        {formatPeriod(quarter, locale)}
      </h1>
      <p className={classes.dates}>
        {t('dates', span)}
        {day !== null &&
          ` · ${t('soFar', { day: String(day), days: String(days), today: formatDay(today, locale) })}`}
      </p>
    </header>
  );
}
