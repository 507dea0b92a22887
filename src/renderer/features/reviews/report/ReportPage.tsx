import { Button, NativeSelect } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { formatPeriod } from '#shared/i18n/format.ts';
import { reportPath } from '#shared/ipc/printing.ts';
import { parsePeriodKey } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { BackLink } from '#renderer/ui/BackLink.tsx';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useNotice } from '#renderer/ui/use-notice.ts';
import classes from './ReportPage.module.css';
import { REVIEWS_PATH } from '../review-path.ts';
import { ReportSheet } from './ReportSheet.tsx';
import { useReport } from './use-report.ts';

/** The report of a quarter as it will be on paper, and the way to its PDF. */
export function ReportPage({ quarter }: { quarter: Period }) {
  const t = useTranslations('reviews.report');
  const go = useTranslations('shell.go');
  const { report, error } = useReport(quarter);
  return (
    <div className={classes.page}>
      <div role="toolbar" aria-label={t('toolbar')} className={classes.toolbar}>
        <BackLink href={REVIEWS_PATH} label={go('reviews.name')} />
        <QuarterChoice quarter={quarter} />
        <SaveRow quarter={quarter} isReady={report !== undefined} />
      </div>
      {report && (
        // What scrolls has to be reached by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <section className={classes.desk} aria-label={t('printable')} tabIndex={0}>
          <ReportSheet report={report} />
        </section>
      )}
      {error !== null && <EmptyState title={t('failed')} />}
    </div>
  );
}

function SaveRow({ quarter, isReady }: { quarter: Period; isReady: boolean }) {
  const t = useTranslations('reviews.report');
  const show = useNotice();
  const print = useCommand('reviews.printReport');
  const save = (): void =>
    print.mutate(
      { quarter: quarter.key },
      {
        onSuccess: ({ path }) => {
          if (path !== null) show({ title: t('saved'), message: path });
        },
      },
    );
  return (
    <ButtonRow
      main={
        <Button
          leftSection={<IconFileTypePdf size={18} aria-hidden="true" />}
          onClick={save}
          loading={print.isPending}
          disabled={!isReady}
        >
          {t('save')}
        </Button>
      }
    />
  );
}

/** The quarters that had a metric, the one of today, and the one that is shown, newest first. */
function QuarterChoice({ quarter }: { quarter: Period }) {
  const t = useTranslations('reviews.report');
  const locale = useLocale();
  const [, navigate] = useLocation();
  const now = useOperationQuery('focus.view', { quarter: null }).data;
  const keys = new Set([quarter.key]);
  if (now)
    for (const key of [now.quarter.key, ...now.past.map((past) => past.quarter)]) keys.add(key);
  const choices = [...keys].toSorted().toReversed();
  return (
    <NativeSelect
      aria-label={t('quarter')}
      value={quarter.key}
      data={choices.map((key) => ({ value: key, label: nameOf(key) }))}
      onChange={(event) => navigate(reportPath(event.currentTarget.value))}
    />
  );

  function nameOf(key: string): string {
    const period = parsePeriodKey(key, locale);
    return period.ok ? formatPeriod(period.value, locale) : key;
  }
}
