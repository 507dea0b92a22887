import { minus, plus } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import type { CoveredPeriod } from './covered-periods.ts';
import type { RowFact } from './facts.ts';
import type { RolledValue } from './rolled-facts.ts';

const NOTHING: Fraction = { top: 0n, bottom: 1n };

/** A time in which something was there: a subscription, a customer. */
type LivedSpan = RowFact & { readonly amount: Fraction };

/** What ends on the day on which it begins, or before, never was. */
function spansOf(facts: readonly RowFact[]): LivedSpan[] {
  return facts.flatMap((fact) => {
    const { amount, end, day } = fact;
    return amount === null || (end !== null && end <= day) ? [] : [{ ...fact, amount }];
  });
}

type SpanChange = { readonly day: number; readonly span: LivedSpan; readonly isEnd: boolean };

function changesOf(spans: readonly LivedSpan[]): SpanChange[] {
  const changes = spans.flatMap((span): SpanChange[] => [
    { day: span.day, span, isEnd: false },
    ...(span.end === null ? [] : [{ day: span.end, span, isEnd: true }]),
  ]);
  return changes.toSorted((a, b) => a.day - b.day);
}

/** What is alive of one segment as days go on. */
function living(isOfDifferent: boolean) {
  let [sum, rows] = [NOTHING, 0];
  const alive = new Map<string, number>();
  return {
    take: ({ span, isEnd }: SpanChange) => {
      sum = isEnd ? minus(sum, span.amount) : plus(sum, span.amount);
      rows += isEnd ? -1 : 1;
      if (span.by === null) return;
      const count = (alive.get(span.by) ?? 0) + (isEnd ? -1 : 1);
      if (count === 0) alive.delete(span.by);
      else alive.set(span.by, count);
    },
    isAlive: (by: string) => alive.has(by),
    level: (): Fraction => (isOfDifferent ? { top: BigInt(alive.size), bottom: 1n } : sum),
    rows: () => rows,
  };
}

type SpanRule = 'level' | 'lost' | 'first';

/** Values from spans: their level at a period's end, who was lost in it, who came for the first time. */
export function rollSpans(
  rule: SpanRule,
  facts: readonly RowFact[],
  { periods, hasBy }: { readonly periods: readonly CoveredPeriod[]; readonly hasBy: boolean },
): RolledValue[] {
  const spans = spansOf(facts);
  const segments = new Set(spans.map(({ segment }) => segment));
  return [...segments].flatMap((segment) => {
    const own = spans.filter((span) => span.segment === segment);
    const files = new Set(own.map(({ file }) => file));
    const values =
      rule === 'first' ? firstOnes(own, periods) : swept(own, periods, { rule, hasBy });
    return values.map((value) => ({ ...value, segment, files, sample: null }));
  });
}

type SpanValue = Pick<RolledValue, 'ordinal' | 'value' | 'rows'>;

function swept(
  spans: readonly LivedSpan[],
  periods: readonly CoveredPeriod[],
  { rule, hasBy }: { readonly rule: SpanRule; readonly hasBy: boolean },
): SpanValue[] {
  const changes = changesOf(spans);
  const state = living(hasBy);
  let next = 0;
  return periods.map(({ period, first, last }) => {
    const ended = new Set<string>();
    for (; next < changes.length; next += 1) {
      const change = changes[next];
      if (!change || change.day > last) break;
      state.take(change);
      if (change.isEnd && change.day >= first && change.span.by !== null) ended.add(change.span.by);
    }
    const lost = [...ended].filter((by) => !state.isAlive(by)).length;
    const value = rule === 'lost' ? { top: BigInt(lost), bottom: 1n } : state.level();
    return { ordinal: period.ordinal, value, rows: rule === 'lost' ? lost : state.rows() };
  });
}

/** Values of a column that occur for the first time in the whole history. */
function firstOnes(spans: readonly LivedSpan[], periods: readonly CoveredPeriod[]): SpanValue[] {
  const firstDay = new Map<string, number>();
  for (const { by, day } of spans) {
    if (by === null || by === '') continue;
    if (day < (firstDay.get(by) ?? Infinity)) firstDay.set(by, day);
  }
  const days = [...firstDay.values()];
  return periods.map(({ period, first, last }) => {
    const count = days.filter((day) => day >= first && day <= last).length;
    return { ordinal: period.ordinal, value: { top: BigInt(count), bottom: 1n }, rows: count };
  });
}

/** A level that is known at the end of a day. */
export type KnownLevel = { readonly value: Fraction; readonly on: number };

/** A known level and all changes since, or less all changes after. */
export function rollRunning(
  facts: readonly RowFact[],
  periods: readonly CoveredPeriod[],
  start: KnownLevel,
): RolledValue[] {
  const files = new Set(facts.map(({ file }) => file));
  const segment = facts[0]?.segment ?? null;
  return periods.map(({ period, last }) => {
    let [value, rows] = [start.value, 0];
    for (const { day, amount } of facts) {
      if (amount === null) continue;
      const isSince = day > start.on && day <= last;
      const isAfter = day > last && day <= start.on;
      if (isSince) value = plus(value, amount);
      if (isAfter) value = minus(value, amount);
      if (isSince || isAfter) rows += 1;
    }
    return { segment, ordinal: period.ordinal, value, sample: null, rows, files };
  });
}
