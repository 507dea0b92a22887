import { numberValue } from '../metrics/formula/number-value.ts';
import type { FormulaNumbers } from '../metrics/formula/number-value.ts';
import { expressionOf, inputsOf } from '../metrics/formula/references.ts';
import type { FormulaDefinitions } from '../metrics/formula/references.ts';

/** What is known of a metric around one month: in it, in the month before, and when it opened. */
export type MonthValues = {
  readonly now: number | null;
  readonly before: number | null;
  readonly opening: number | null;
};

/** A month of the business as it was, to be tried out with other values. */
export type KnownValues = {
  readonly values: ReadonlyMap<string, MonthValues>;
  readonly days: number;
};

/** Levers that were moved, with their new value, in the metric's unit. */
export type Moves = ReadonlyMap<string, number>;

/** The levers that any business has, in the order in which money is made. */
export const COMMON_LEVERS = [
  'conversion_rate',
  'cac',
  'average_order_value',
  'churn',
  'ltv',
] as const;

/** What is always worth seeing after a lever was moved. */
export const CONSEQUENCES = ['ltv_cac', 'cac_payback', 'customers', 'revenue'] as const;

/** At most as many further levers as one can keep in mind. */
const MOST_OWN_LEVERS = 4;

/** The measured values behind the one metric that none of the common levers stands for. */
export function ownLevers(metric: string, definitions: FormulaDefinitions): readonly string[] {
  const isCommon = COMMON_LEVERS.some((lever) => lever === metric);
  if (isCommon) return [];
  const inputs = inputsOf(metric, definitions);
  const own = inputs.length > 0 ? inputs : [metric];
  return own.slice(0, MOST_OWN_LEVERS);
}

/** Reads any value of the month as it would be; null where it cannot be known. */
export type Reader = (metric: string) => number | null;

/**
 * The month again with some levers moved. Measured values move by these rules, and all others
 * follow by their own formulas:
 * further conversions are further customers; those who leave are the churn of those who were there;
 * each customer brings and costs what a customer does; a dearer order raises all revenue alike; the cost of
 * a customer is paid for every new one. A lifetime value is held as it was put.
 */
export function tryOut(month: KnownValues, definitions: FormulaDefinitions, moves: Moves): Reader {
  const moved = new Map<string, number>();
  const read = readerOf({ month, definitions, moved });
  const real = readerOf({ month, definitions, moved: new Map() });
  for (const step of STEPS) step({ moves, moved, read, real, month });
  return read;
}

type LeverStep = {
  readonly moves: Moves;
  readonly moved: Map<string, number>;
  /** Sees what was moved so far. */
  readonly read: Reader;
  readonly real: Reader;
  readonly month: KnownValues;
};

function moveConversion({ moves, moved, read }: LeverStep): void {
  const rate = moves.get('conversion_rate');
  const [prospects, before] = [read('prospects_contacted'), read('conversions_hard')];
  if (rate === undefined || prospects === null || before === null) return;
  const conversions = (rate / 100) * prospects;
  moved.set('conversions_hard', conversions);
  const won = read('customers_new');
  if (won !== null) moved.set('customers_new', Math.max(0, won + conversions - before));
}

function moveChurn({ moves, moved, month }: LeverStep): void {
  const churn = moves.get('churn');
  const opening = month.values.get('customers')?.opening ?? null;
  if (churn !== undefined && opening !== null) moved.set('customers_lost', (churn / 100) * opening);
}

/** Customers won and kept are there at the end of the month, and buy as the others do. */
function moveCustomers({ moved, read, real }: LeverStep): void {
  const before = real('customers');
  if (before === null) return;
  const further = (read('customers_new') ?? 0) - (real('customers_new') ?? 0);
  const gone = (read('customers_lost') ?? 0) - (real('customers_lost') ?? 0);
  if (further === gone) return;
  const customers = Math.max(0, before + further - gone);
  moved.set('customers', customers);
  if (before > 0)
    grow(
      ['orders', 'revenue_time', 'revenue_scalable', 'cost_of_sales'],
      customers / before,
      moved,
      read,
    );
}

function moveOrders({ moves, moved, read, real }: LeverStep): void {
  const [value, before] = [moves.get('average_order_value'), real('average_order_value')];
  if (value !== undefined && before !== null && before > 0) {
    grow(['revenue_time', 'revenue_scalable'], value / before, moved, read);
  }
}

function grow(
  metrics: readonly string[],
  factor: number,
  moved: Map<string, number>,
  read: Reader,
): void {
  for (const metric of metrics) {
    const now = read(metric);
    if (now !== null) moved.set(metric, now * factor);
  }
}

function moveOwn({ moves, moved }: LeverStep): void {
  for (const [metric, value] of moves) {
    if (!COMMON_LEVERS.some((lever) => lever === metric)) moved.set(metric, value);
  }
}

function moveCost({ moves, moved, read }: LeverStep): void {
  const [cost, won] = [moves.get('cac'), read('customers_new')];
  if (cost !== undefined && won !== null) moved.set('acquisition_spend', cost * won);
}

function holdValue({ moves, moved }: LeverStep): void {
  const value = moves.get('ltv');
  if (value !== undefined) moved.set('ltv', value);
}

/** Far above what is lost in the last digit of a value, far below what anybody sees. */
const SAME = 1e-9;

/** True where moving the lever moves the value: tried out, since parts of it may cancel out. */
export function answersTo(
  metric: string,
  lever: string,
  month: KnownValues,
  definitions: FormulaDefinitions,
): boolean {
  const real = tryOut(month, definitions, new Map());
  const [before, at] = [real(metric), real(lever)];
  if (before === null || at === null) return false;
  const further = at === 0 ? 1 : at * 1.1;
  const after = tryOut(month, definitions, new Map([[lever, further]]))(metric);
  return after === null || Math.abs(after - before) > SAME * Math.max(1, Math.abs(before));
}

// What was put by hand is there from the first step on, and still there after all others.
const STEPS: readonly ((step: LeverStep) => void)[] = [
  moveOwn,
  moveConversion,
  moveChurn,
  moveCustomers,
  moveOrders,
  moveOwn,
  moveCost,
  holdValue,
];

type Sources = {
  readonly month: KnownValues;
  readonly definitions: FormulaDefinitions;
  readonly moved: ReadonlyMap<string, number>;
};

function readerOf({ month, definitions, moved }: Sources): Reader {
  // Formulas have no circles, and a stranger one would be refused where it is written.
  const read: Reader = (metric) => {
    const put = moved.get(metric);
    if (put !== undefined) return put;
    const definition = definitions.get(metric);
    const expression = definition ? expressionOf(definition) : null;
    const value = expression
      ? numberValue(expression, { ...around(month), metric: (id) => read(id) ?? NaN })
      : (month.values.get(metric)?.now ?? null);
    return value !== null && Number.isFinite(value) ? value : null;
  };
  return read;
}

/** Nothing moves the past, whatever is moved today; how it opened itself is not known here. */
function around({ values, days }: KnownValues): Omit<FormulaNumbers, 'metric'> {
  return {
    constant: (name) => (name === 'days_in_period' ? days : 1),
    open: (id) => values.get(id)?.opening ?? NaN,
    prev: (operand) =>
      numberValue(operand, {
        constant: (name) => (name === 'days_in_period' ? NaN : 1),
        metric: (id) => values.get(id)?.before ?? NaN,
        open: () => NaN,
        prev: () => NaN,
      }),
  };
}
