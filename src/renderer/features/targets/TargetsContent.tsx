import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import {
  coarserOf,
  FIRST_YEAR,
  LAST_YEAR,
  PERIOD_KINDS,
  periodContaining,
  shiftPeriod,
} from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import type { Writing } from '#renderer/parts/sheet/writing.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { leavePage } from '#renderer/ui/unsaved.ts';
import classes from './TargetsContent.module.css';
import { YearSheet } from './YearSheet.tsx';

type TargetsContentProps = {
  readonly metric: MetricSummary;
  readonly today: Day;
  readonly calendar: Calendar;
  readonly language: Writing['language'];
};

/** A year of targets: which year and which kind of period are chosen here. */
export function TargetsContent({ metric, today, calendar, language }: TargetsContentProps) {
  const t = useTranslations('targets.year');
  const { language: spoken } = useLocale();
  const [year, setYear] = useState(() => periodContaining('year', today, calendar));
  const kinds = PERIOD_KINDS.slice(PERIOD_KINDS.indexOf(metric.cadence));
  const [kind, setKind] = useState<PeriodKind>(() => coarserOf('month', metric.cadence));
  const asked = { metric: metric.id, year: year.key };
  const read = useOperationQuery('targets.year', { ...asked, kind });
  const hasQuarters = kind === 'week' || kind === 'month';
  const quarters = useOperationQuery(
    'targets.year',
    { ...asked, kind: 'quarter' },
    { isEnabled: hasQuarters },
  ).data;
  return (
    <div className={classes.page}>
      <PageHeading
        title={t('title')}
        back={{ href: `/metrics/${metric.id}`, label: metric.name[spoken] }}
        about={<Link href="/grid">{t('toGrid')}</Link>}
        actions={
          <>
            {kinds.length > 1 && (
              <SegmentedControl
                aria-label={t('kind')}
                value={kind}
                data={kinds.map((value) => ({ value, label: t(`kinds.${value}`) }))}
                onChange={(value) => leavePage(() => setKind(value))}
              />
            )}
            <YearStepper
              year={year}
              calendar={calendar}
              onChange={(value) => leavePage(() => setYear(value))}
            />
          </>
        }
      />
      {read.data && (!hasQuarters || quarters) && (
        <YearSheet
          key={`${year.key} ${kind}`}
          metric={metric}
          year={read.data}
          quarters={hasQuarters ? (quarters ?? null) : null}
          calendar={calendar}
          language={language}
          lastYear={shiftPeriod(year, -1, calendar)}
        />
      )}
    </div>
  );
}

type YearStepperProps = {
  readonly year: Period;
  readonly calendar: Calendar;
  readonly onChange: (year: Period) => void;
};

function YearStepper({ year, calendar, onChange }: YearStepperProps) {
  const t = useTranslations('targets.year');
  const locale = useLocale();
  const number = Number(year.key);
  const step = (count: number): void => onChange(shiftPeriod(year, count, calendar));
  return (
    <div className={classes.stepper} role="group" aria-label={t('stepper')}>
      <Button
        variant="default"
        aria-label={t('previous')}
        disabled={number <= FIRST_YEAR}
        onClick={() => step(-1)}
      >
        <span aria-hidden="true">←</span>
      </Button>
      <output className={classes.year}>{formatPeriod(year, locale)}</output>
      <Button
        variant="default"
        aria-label={t('next')}
        disabled={number >= LAST_YEAR}
        onClick={() => step(1)}
      >
        <span aria-hidden="true">→</span>
      </Button>
    </div>
  );
}
