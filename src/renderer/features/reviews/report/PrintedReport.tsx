import { useEffect } from 'react';
import { formatPeriod } from '#shared/i18n/format.ts';
import { UNNAMED_PAGE } from '#shared/ipc/printing.ts';
import type { Period } from '#shared/kernel/period.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { ReportSheet } from './ReportSheet.tsx';
import { useReport } from './use-report.ts';

/** The report alone, for the printer; it names itself once all of it is drawn. */
export function PrintedReport({ quarter }: { quarter: Period }) {
  const t = useTranslations('reviews.report');
  const locale = useLocale();
  const { report } = useReport(quarter);
  const isDrawn = report !== undefined;
  const title = [t('open'), formatPeriod(quarter, locale), report?.businessName || UNNAMED_PAGE];
  const name = title.join(' · ');
  useEffect(() => {
    if (isDrawn) document.title = name;
  }, [isDrawn, name]);
  return report ? <ReportSheet report={report} /> : null;
}
