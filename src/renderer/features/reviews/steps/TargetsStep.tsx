import { Table } from '@mantine/core';
import type { FocusView } from '#shared/features/focus/contract.ts';
import type { GridRow } from '#shared/features/values/model.ts';
import { periodContaining } from '#shared/kernel/period.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { dayInWords } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import { continueButton, useFocusSoon } from '../focus-soon.ts';
import { useReviewWords } from '../review-words.ts';
import classes from './Step.module.css';
import type { ReviewStepProps } from './step-props.ts';
import { useMonthValues } from './use-month-values.ts';
import type { MonthValue } from './use-month-values.ts';

/** The month's values, those with a target first: where it was met, and where it was not. */
export function TargetsStep({ review }: ReviewStepProps) {
  const t = useTranslations('reviews.targets');
  const { periodName } = useReviewWords();
  const values = useMonthValues(review.period);
  const view = useQuarterOf(review.period);
  useFocusSoon(continueButton, values !== null);
  if (!values || !view) return null;
  const isOfQuarter = ({ row }: MonthValue): boolean => row.metric === view.pact?.metric;
  const totals = values.filter(({ row }) => row.segment === null);
  const known = totals.filter(({ now }) => now.value !== null || now.line !== null);
  const rankOf = (value: MonthValue): number => (isOfQuarter(value) ? 0 : hasTarget(value) ? 1 : 2);
  const sorted = known.toSorted((a, b) => rankOf(a) - rankOf(b));
  const missing = totals.filter(({ now }) => now.value === null).length;
  return (
    <div className={classes.step}>
      <h2 className={classes.title}>{t('title', { period: periodName(review.period) })}</h2>
      {sorted.length === 0 ? (
        <p className={classes.quiet}>{t('none')}</p>
      ) : (
        <ValuesTable values={sorted} view={view} />
      )}
      {missing > 0 && <p className={classes.quiet}>{t('missing', { count: missing })}</p>}
    </div>
  );
}

function hasTarget({ now }: MonthValue): boolean {
  return now.line !== null || now.low !== null;
}

/** The quarter of the month that is looked back on, with its pact. */
function useQuarterOf({ start }: ReviewStepProps['review']['period']): FocusView | undefined {
  const quarter = periodContaining('quarter', start, useLocale());
  return useOperationQuery('focus.view', { quarter: quarter.key }).data;
}

type ValuesTableProps = { readonly values: readonly MonthValue[]; readonly view: FocusView };

function ValuesTable({ values, view }: ValuesTableProps) {
  const t = useTranslations('reviews.targets');
  return (
    <Table className={classes.table} withRowBorders borderColor="var(--rule)">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('metric')}</Table.Th>
          <Table.Th scope="col" ta="right">
            {t('before')}
          </Table.Th>
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
        {values.map((value) => (
          <ValuesTableRow
            key={value.row.metric}
            value={value}
            view={value.row.metric === view.pact?.metric ? view : null}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}

type ValuesTableRowProps = {
  readonly value: MonthValue;
  /** Of the metric of the quarter: its pact; null for any other one. */
  readonly view: FocusView | null;
};

function ValuesTableRow({ value, view }: ValuesTableRowProps) {
  const { row, now, before } = value;
  const common = useTranslations('common.state');
  const nameOf = useMetricName();
  const unit = useUnitOf()(row);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={view ? 650 : 450}>
        {view && <span aria-hidden="true">★ </span>}
        {nameOf(row.metric)}
      </Table.Th>
      <Table.Td ta="right" className={classes.quiet}>
        {before.value !== null && <Value value={before.value} unit={before.unit ?? unit} />}
      </Table.Td>
      <Table.Td ta="right">
        {now.value !== null && !now.isWhole && now.of > 1 && (
          <span className={classes.quiet}>
            {common('incomplete', { have: String(now.have), of: String(now.of) })}{' '}
          </span>
        )}
        <Value value={now.value} unit={now.unit ?? unit} />
      </Table.Td>
      <TargetCells value={value} view={view} unit={unit} />
    </Table.Tr>
  );
}

/** The month's own target; the metric of the quarter has the line of its pact where the month has none. */
function TargetCells({ value, view, unit }: ValuesTableRowProps & { readonly unit: Unit }) {
  const t = useTranslations('reviews.targets');
  const locale = useLocale();
  const { now } = value;
  if (view?.pact && view.hero && !hasTarget(value)) {
    const day = dayInWords(view.quarter.end, locale);
    return (
      <>
        <Table.Td ta="right">
          <Value value={view.pact.line} unit={unit} />{' '}
          <span className={classes.quiet}>{t('pactLine', { day })}</span>
        </Table.Td>
        <Table.Td>
          <StatusMark status={view.hero.status} />
        </Table.Td>
      </>
    );
  }
  return (
    <>
      <Table.Td ta="right">
        {now.line !== null && <Value value={now.line} unit={unit} />}
        {now.low !== null && now.high !== null && (
          <>
            <Value value={now.low} unit={unit} /> – <Value value={now.high} unit={unit} />
          </>
        )}
      </Table.Td>
      <Table.Td>{now.value !== null && <StatusMark status={now.status} />}</Table.Td>
    </>
  );
}

function useUnitOf() {
  const metrics = useMetrics();
  return ({ metric }: GridRow) => metrics.get(metric)?.unit ?? 'count';
}
