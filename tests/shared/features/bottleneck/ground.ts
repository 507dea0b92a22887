import type { BottleneckGround, RateMetric } from '#shared/features/bottleneck/bottleneck.ts';
import type { Term } from '#shared/features/bottleneck/chains.ts';
import type { MonthSeries } from '#shared/features/bottleneck/path.ts';
import { fractionOf } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';

const YEAR = 12;

/** Figures of months, the oldest first; what is shorter than a year is its newest months. */
export type Rows = Readonly<Record<string, readonly (number | null)[]>>;

type Options = Partial<Omit<BottleneckGround, 'usualOf' | 'figures'>> & {
  /** What others usually reach, in percent, by metric. */
  readonly usual?: Readonly<Record<string, number>>;
  /** What there was when each month began, by metric. */
  readonly opening?: Rows;
};

/** Metrics by what they are counted from, as the catalogue has them. */
const METRICS: Readonly<Record<string, RateMetric>> = {
  'carts_started/sales_page_visitors': { id: 'sales_page_conversion', isComplement: false },
  'orders/carts_started': { id: 'cart_abandonment', isComplement: true },
  'trials_converted/trials_started': { id: 'trial_conversion', isComplement: false },
  'customers_lost/customers': { id: 'churn', isComplement: false },
  'sql/leads': { id: 'mql_to_sql', isComplement: false },
  'quotes_sent/sql': { id: 'sql_to_quote', isComplement: false },
  'quotes_won/quotes_sent': { id: 'quote_win_rate', isComplement: false },
  'days_billable/days_available': { id: 'utilisation', isComplement: false },
};

/** A business out of rows of figures. */
export function groundOf(
  model: BottleneckGround['model'],
  rows: Rows,
  { usual = {}, opening = {}, ...more }: Options = {},
): BottleneckGround {
  return {
    model,
    figures: (term) => seriesOf(term, term.isOpening ? opening : rows, rows),
    own: [],
    metricOf: (to, from) => METRICS[`${to.id}/${from.id}`] ?? null,
    usualOf: ({ id, isComplement }) => {
      const percent = usual[id];
      if (percent === undefined) return null;
      return percentOf(isComplement ? 100 - percent : percent);
    },
    isKnown: () => true,
    hasValues: (id) => id in rows,
    isLead: () => false,
    orderOf: () => 0,
    ...more,
  };
}

function percentOf(percent: number): Fraction {
  const { top, bottom } = fractionOf(percent);
  return { top, bottom: bottom * 100n };
}

function seriesOf({ id, less }: Term, from: Rows, rows: Rows): MonthSeries {
  const [all, without] = [yearOf(from[id]), less === undefined ? null : yearOf(rows[less])];
  return all.map((value, month) => {
    const taken = without === null ? 0 : (without[month] ?? null);
    return value === null || taken === null ? null : fractionOf(value - taken);
  });
}

function yearOf(months: readonly (number | null)[] = []): readonly (number | null)[] {
  return [...Array.from({ length: YEAR - months.length }, () => null), ...months];
}

/** Twelve months of the same. */
export function steady(value: number): readonly number[] {
  return Array.from({ length: YEAR }, () => value);
}
