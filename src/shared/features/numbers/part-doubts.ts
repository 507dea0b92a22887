import { dayFromNumber } from '#shared/kernel/day.ts';
import type { NumbersReaders } from './cells-read.ts';
import type { Coverage } from './coverage.ts';
import type { FurtherColumn } from './further-columns.ts';
import type { GrainFound } from './grain.ts';
import type { NumbersDoubt, RowsRead } from './rows-read.ts';
import type { TotalCheck } from './totals.ts';

type PartRead = {
  readonly read: RowsRead;
  readonly readers: NumbersReaders;
  readonly grain: GrainFound;
  readonly coverage: Coverage;
  readonly checks: readonly TotalCheck[];
  readonly further: readonly FurtherColumn[];
  /** Files of the same zip that are damaged. */
  readonly unread: readonly string[];
};

const NOWHERE = { line: null, column: null, reading: null };

/** What a person may want to look at in a table as a whole. */
export function partDoubts(part: PartRead): NumbersDoubt[] {
  const { read, readers, grain, checks, further, unread } = part;
  const differing = checks.filter(({ equal }) => !equal);
  return [
    ...unread.map((text) => ({ ...NOWHERE, code: 'entry_damaged', text })),
    ...read.doubts,
    ...(read.moved > 0 ? [{ ...NOWHERE, code: 'days_moved', text: String(read.moved) }] : []),
    ...dayNotOver(part),
    ...further.map(({ heading: text }) => ({ ...NOWHERE, code: 'further_column', text })),
    ...differing.map(({ column, total, sum }) => {
      const told = { text: String(total), reading: String(sum) };
      return { code: 'total_differs', line: null, column, ...told };
    }),
    ...(readers.isDecimalOpen && hasOpenDecimals(read, readers)
      ? [{ ...NOWHERE, code: 'thousands_or_decimal', text: readers.decimal }]
      : []),
    ...(grain === 'other_weeks' ? [{ ...NOWHERE, code: 'other_weeks', text: '' }] : []),
  ];
}

/** The day on which a file was made has rows, and more of them to come. */
function dayNotOver({ read, grain, coverage: { until, by } }: PartRead): NumbersDoubt[] {
  if (by === 'option' || (grain !== 'day' && grain !== 'event')) return [];
  const first = read.dated.reduce(
    (min, { day }) => (day > until && day < min ? day : min),
    Infinity,
  );
  if (first === Infinity) return [];
  return [{ ...NOWHERE, code: 'day_not_over', text: dayFromNumber(first) }];
}

/** A lone separator before three digits may part thousands or decimals. */
function hasOpenDecimals({ rows }: RowsRead, { amount }: NumbersReaders): boolean {
  return rows
    .slice(0, 1000)
    .some(({ cells }) =>
      cells.some((cell) => /^[1-9]\d{0,2}[.,]\d{3}$/.test(cell) && amount(cell) !== 'unreadable'),
    );
}
