import type { TargetYearEntry } from '#shared/features/targets/contract.ts';
import type { InputOf, OutputOf } from '#shared/ipc/contract.ts';
import { NO_LEVELS } from '#shared/kernel/levels.ts';
import { CIVIL_CALENDAR, subPeriods } from '#shared/kernel/period.ts';
import { periodInfo, periodOf } from './periods.ts';

const ENTRY: Omit<TargetYearEntry, 'period'> = {
  ...NO_LEVELS,
  origin: null,
  was: null,
  value: null,
  isWhole: false,
  status: 'no_target',
  distance: null,
  lastYear: null,
};

const KNOWN: Readonly<Record<string, Partial<TargetYearEntry>>> = {
  '2026-01': {
    line: 100_000,
    origin: 'own',
    value: 120_000,
    isWhole: true,
    status: 'met',
    lastYear: 90_000,
  },
  '2026-02': { line: 150_000, origin: 'own', was: 100_000, floor: 80_000, stretch: 200_000 },
  '2026-03': { line: 123_456_789, origin: 'own', value: 90_000, isWhole: true, status: 'missed' },
  '2026-Q1': { line: 123_706_789, origin: 'rolled_up' },
};

/** The targets of a year in euros: three months decided, one quarter derived. */
export function targetYear(closed: readonly string[] = []) {
  return ({ metric, year, kind }: InputOf<'targets.year'>): OutputOf<'targets.year'> => {
    const parts = subPeriods(periodOf(year), kind ?? 'month', CIVIL_CALENDAR);
    const entryOf = (key: string): TargetYearEntry => ({
      ...ENTRY,
      period: periodInfo(key, closed.includes(key) ? { isClosed: true, closedBy: key } : {}),
      ...KNOWN[key],
    });
    return {
      metric,
      unit: 'money',
      kind: kind ?? 'month',
      allowsFraction: true,
      isAdditive: true,
      isGrowth: false,
      periods: parts.map(({ key }) => entryOf(key)),
      year: entryOf(year),
    };
  };
}
