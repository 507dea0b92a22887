import type { TargetYear, TargetYearEntry } from '#shared/features/targets/contract.ts';
import { NO_LEVELS } from '#shared/kernel/levels.ts';
import { CIVIL_CALENDAR, parsePeriodKey, subPeriods } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import { valueOf } from '../main/db/business-on-disk.ts';

type YearFacts = {
  readonly kind?: PeriodKind;
  readonly line?: Readonly<Record<string, number>>;
  readonly lastYear?: Readonly<Record<string, number>>;
  readonly closed?: readonly string[];
};

/** The targets of 2026 of a metric in euros that adds up, as the main process tells them. */
export function yearOf(facts: YearFacts = {}): TargetYear {
  const year = valueOf(parsePeriodKey('2026', CIVIL_CALENDAR));
  const kind = facts.kind ?? 'month';
  return {
    metric: 'revenue',
    unit: 'money',
    allowsFraction: true,
    kind,
    isAdditive: true,
    isGrowth: false,
    periods: subPeriods(year, kind, CIVIL_CALENDAR).map((period) => entryOf(period, facts)),
    year: entryOf(year, facts),
  };
}

function entryOf({ kind, key, start, end }: Period, facts: YearFacts): TargetYearEntry {
  const line = facts.line?.[key] ?? null;
  const isClosed = facts.closed?.includes(key) ?? false;
  return {
    period: {
      kind,
      key,
      start,
      end,
      isOpen: false,
      isFuture: false,
      isClosed,
      closedBy: isClosed ? key : null,
      day: null,
      days: 30,
    },
    origin: line === null ? null : 'own',
    ...NO_LEVELS,
    line,
    was: null,
    value: null,
    isWhole: false,
    status: 'no_target',
    distance: null,
    lastYear: facts.lastYear?.[key] ?? null,
  };
}
