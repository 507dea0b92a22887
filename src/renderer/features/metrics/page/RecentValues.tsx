import { Table } from '@mantine/core';
import { Link } from 'wouter';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { daysIn, isOpen } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { ExplainButton } from '#renderer/parts/explanation/ExplainButton.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import classes from './MetricPage.module.css';
import type { RecentPeriod } from './use-recent-periods.ts';

type RecentValuesProps = {
  readonly metric: MetricSummary;
  readonly recent: readonly RecentPeriod[];
  readonly today: Day;
};

/** The last periods, newest first: value, line, status. */
export function RecentValues({ metric, recent, today }: RecentValuesProps) {
  const t = useTranslations('metrics.page');
  const common = useTranslations('common.state');
  const locale = useLocale();
  const isEmpty = recent.every(({ explanation }) => explanation.value === null);
  return (
    <section>
      <h2 className={classes.title}>{t('values')}</h2>
      {isEmpty ? (
        <p className={classes.quiet}>{t('noValues')}</p>
      ) : (
        <Table className={classes.values} withRowBorders borderColor="var(--rule)">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('period')}</Table.Th>
              <Table.Th scope="col" ta="right">
                {t('value')}
              </Table.Th>
              <Table.Th scope="col" ta="right">
                {t('line')}
              </Table.Th>
              <Table.Th scope="col">{t('status')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {recent.map(({ period, explanation }) => (
              <Table.Tr key={period.key}>
                <Table.Th scope="row" fw={450}>
                  {formatPeriod(period, locale)} <OpenDay period={period} today={today} />
                </Table.Th>
                <Table.Td ta="right">
                  {explanation.value !== null && !explanation.isWhole && explanation.of > 1 && (
                    <span className={classes.part}>
                      {common('incomplete', {
                        have: String(explanation.have),
                        of: String(explanation.of),
                      })}
                    </span>
                  )}
                  <ExplainButton cell={{ metric: metric.id, period: period.key, segment: null }}>
                    <Value value={explanation.value} unit={explanation.unit} />
                  </ExplainButton>
                </Table.Td>
                <Table.Td ta="right">
                  {explanation.line !== null && (
                    <Value value={explanation.line} unit={metric.unit} />
                  )}
                </Table.Td>
                <Table.Td>
                  {explanation.value !== null && <StatusMark status={explanation.status} />}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <p>
        <Link href="/grid">{t('toGrid')}</Link>
      </p>
    </section>
  );
}

function OpenDay({ period, today }: { period: Period; today: Day }) {
  const t = useTranslations('metrics.page');
  if (!isOpen(period, today)) return null;
  const day = dayNumber(today) - dayNumber(period.start) + 1;
  return (
    <span className={classes.part}>
      <span aria-hidden="true">◐ </span>
      {t('openDay', { day, days: daysIn(period) })}
    </span>
  );
}
