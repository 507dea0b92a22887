import type { DecimalMark } from '#shared/kernel/number-text.ts';
import { amountReader, decimalOf, readClock } from './cell-number.ts';
import type { CellAmount } from './cell-number.ts';
import { momentReader, provedOrder } from './cell-moment.ts';
import type { DayOrder, Moment } from './cell-moment.ts';
import type { ProfileNumber } from './profile.ts';
import type { FoundTable } from './recognise.ts';

/** How the cells of one table are written, as it was found out once. */
export type CellHabits = {
  readonly decimal: DecimalMark;
  /** True where nothing proved the decimal mark, and a number may mean another. */
  readonly isDecimalOpen: boolean;
  readonly dayOrder: DayOrder | null;
};

export type NumbersReaders = CellHabits & {
  readonly amount: (text: string) => CellAmount | 'unreadable';
  readonly clock: (text: string) => CellAmount | 'unreadable';
  readonly moment: (text: string) => Moment | null;
};

/** The columns that hold amounts, of all numbers of a profile. */
function amountColumns(numbers: readonly ProfileNumber[]): Set<string> {
  return new Set(
    numbers.flatMap((number) => {
      if (number.as === 'clock') return [];
      const { column, times, weight, minus = [] } = number;
      return [column, times, weight, ...minus].filter((name) => name !== undefined);
    }),
  );
}

/** The columns that hold days. */
export function dayColumns({ time, numbers }: FoundTable['profile']): Set<string> {
  const own = numbers.flatMap(({ time: at, to }) => [...[at ?? []].flat(), ...(to ? [to] : [])]);
  return new Set([...(time.column === null ? [] : [time.column]), ...own]);
}

function* cellsOf({ rows, headingRow, endRow, columns }: FoundTable, names: Iterable<string>) {
  const places = [...names].map(columns.at).filter((place) => place !== -1);
  for (let at = headingRow + 1; at < endRow; at += 1) {
    for (const place of places) yield rows[at]?.[place] ?? '';
  }
}

/**
 * Finds out how a table writes numbers and days: what the cells prove, else what the profile says;
 * `day_or_month` where nothing tells and it matters. `asked` is what the user says of the order.
 */
export function readersOf(
  found: FoundTable,
  asked: DayOrder | null,
): NumbersReaders | 'day_or_month' {
  const { file, numbers } = found.profile;
  const proved = decimalOf(cellsOf(found, amountColumns(numbers)));
  const usual = found.table.separator === ';' ? ',' : '.';
  const decimal = proved ?? file.decimal ?? usual;
  const days = provedOrder(cellsOf(found, dayColumns(found.profile)));
  const shown = days.order === 'both' ? null : days.order;
  const order = shown ?? asked ?? toldOrder(found.profile);
  if (order === null && (days.isOpen || days.order === 'both')) return 'day_or_month';
  return {
    decimal,
    isDecimalOpen: proved === null && file.decimal === undefined,
    dayOrder: days.isOpen || days.order !== null ? order : null,
    amount: amountReader(decimal),
    clock: readClock,
    moment: momentReader(order ?? 'dmy'),
  };
}

/** Which number of a day comes first, as the profile says; null: it says nothing of it. */
export function toldOrder({ file }: FoundTable['profile']): DayOrder | null {
  return file.day_order === 'dmy' || file.day_order === 'mdy' ? file.day_order : null;
}
