import type { TargetYear, TargetYearEntry } from '#shared/features/targets/contract.ts';
import { layOut } from '#shared/features/targets/lay-out.ts';
import type { LaidOut } from '#shared/features/targets/lay-out.ts';
import type { FillError } from '#shared/features/targets/fill.ts';
import type { Level } from '#shared/kernel/levels.ts';
import type { FillMethod } from '#shared/features/targets/model.ts';
import { roundAsShown } from '#shared/i18n/format.ts';
import type { Result } from '#shared/kernel/result.ts';

/** The ways to lay out a year, as they are offered; a total can only be split where it adds up. */
const FILL_WAYS = [
  'flat',
  'split_even',
  'split_last_year',
  'linear',
  'growth',
  'last_year',
] as const;
type FillWay = (typeof FILL_WAYS)[number];

export type Amount = 'value' | 'total' | 'first' | 'last' | 'percent';

export const AMOUNTS_OF: Readonly<Record<FillWay, readonly Amount[]>> = {
  flat: ['value'],
  split_even: ['total'],
  split_last_year: ['total'],
  linear: ['first', 'last'],
  growth: ['first', 'percent'],
  last_year: ['percent'],
};

/** What is in the form; an amount is null while it is empty or cannot be read. */
export type FillForm = {
  readonly level: Level;
  readonly way: FillWay;
  readonly from: string;
  readonly to: string;
  readonly amounts: Readonly<Record<Amount, number | null>>;
};

export function waysFor({ isAdditive }: Pick<TargetYear, 'isAdditive'>): readonly FillWay[] {
  return isAdditive ? FILL_WAYS : FILL_WAYS.filter((way) => !way.startsWith('split'));
}

/** The form as it opens: over the whole year, with what the targets or last year suggest. */
export function startingForm(year: TargetYear, level: Level): FillForm {
  const { periods, unit } = year;
  const shown = (value: number | null | undefined): number | null =>
    value === null || value === undefined ? null : roundAsShown(value, unit);
  const suggestion = (entry: TargetYearEntry | undefined): number | null =>
    shown(entry?.[level] ?? entry?.lastYear);
  const [first, last] = [suggestion(periods[0]), suggestion(periods.at(-1))];
  const total = shown(year.year[level] ?? year.year.lastYear);
  return {
    level,
    way: 'flat',
    from: periods[0]?.period.key ?? '',
    to: periods.at(-1)?.period.key ?? '',
    amounts: { value: first, total, first, last, percent: 10 },
  };
}

/** The method that the form stands for; null while a field of it holds no number. */
export function methodOf({ way, amounts }: FillForm): FillMethod | null {
  const { value, total, first, last, percent } = amounts;
  switch (way) {
    case 'flat':
      return value === null ? null : { method: 'flat', value };
    case 'split_even':
    case 'split_last_year': {
      const by = way === 'split_even' ? 'even' : 'last_year';
      return total === null ? null : { method: 'split', total, by };
    }
    case 'linear':
      return first === null || last === null ? null : { method: 'linear', first, last };
    case 'growth':
      return first === null || percent === null ? null : { method: 'growth', first, percent };
    case 'last_year':
      return percent === null ? null : { method: 'last_year', percent };
  }
}

/** The periods of the form, in their order; none where the last comes before the first. */
export function periodsOf(
  { from, to }: Pick<FillForm, 'from' | 'to'>,
  entries: readonly TargetYearEntry[],
): readonly TargetYearEntry[] {
  const indexOf = (key: string): number => entries.findIndex(({ period }) => period.key === key);
  return entries.slice(indexOf(from), indexOf(to) + 1);
}

/** What is shown before anything is written: the very lines that would be. */
export type FillPreview = Result<LaidOut, FillError | 'closed_period'>;

/** Lays the form out as the command will; null while it is not filled in. */
export function previewOf(form: FillForm, year: TargetYear): FillPreview | null {
  const method = methodOf(form);
  const periods = periodsOf(form, year.periods);
  if (!method || periods.length === 0) return null;
  return layOut({
    method,
    unit: year.unit,
    allowsFraction: year.allowsFraction,
    periods: periods.map(({ period, lastYear }) => ({
      key: period.key,
      isClosed: period.closedBy !== null,
      lastYear,
    })),
  });
}
