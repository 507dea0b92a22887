import { parsePeriodKey } from '#shared/kernel/period.ts';
import { PrintedReport } from '../features/reviews/report/PrintedReport.tsx';
import { ReportPage } from '../features/reviews/report/ReportPage.tsx';
import { useLocale } from '../ui/locale.tsx';
import { NotFound } from './NotFound.tsx';

export function ReportRoute({ quarter: key, isPrinted }: { quarter: string; isPrinted: boolean }) {
  const quarter = parsePeriodKey(key, useLocale());
  if (!quarter.ok || quarter.value.kind !== 'quarter') return <NotFound />;
  return isPrinted ? (
    <PrintedReport quarter={quarter.value} />
  ) : (
    <ReportPage quarter={quarter.value} />
  );
}
