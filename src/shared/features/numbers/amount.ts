import { foldedText } from '#shared/kernel/fold-text.ts';
import { fractionOf, minus, over, times } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import type { NumbersReaders } from './cells-read.ts';
import type { NumbersColumns } from './columns.ts';
import type { ProfileNumber } from './profile.ts';

/** What a row comes to, and the currency that stands in its cell; null: nothing is known. */
type RowAmountRead =
  | { readonly amount: Fraction; readonly currency: string | null }
  | null
  | { readonly unreadable: string };

const ONE: RowAmountRead = { amount: { top: 1n, bottom: 1n }, currency: null };

/**
 * The amount of a row: a column times another over a number, less other columns, times a factor that
 * a word of the row tells. Exact. `missing`: a column of it is not in the table.
 */
export function amountOfRow(
  number: ProfileNumber,
  columns: NumbersColumns,
  readers: NumbersReaders,
): ((cells: readonly string[]) => RowAmountRead) | 'missing' {
  if (number.column === undefined) return () => ONE;
  const place = columns.at(number.column);
  const by = number.times === undefined ? null : columns.at(number.times);
  const less = (number.minus ?? []).map(columns.at);
  const factorAt = number.factor ? columns.at(number.factor.column) : null;
  if ([place, by, factorAt, ...less].includes(-1)) return 'missing';
  const read = number.as === 'clock' ? readers.clock : readers.amount;
  const factors = factorsOf(number);
  const divisor = number.divide === undefined ? null : fractionOf(number.divide);
  return (cells) => {
    const first = read(cells[place] ?? '');
    if (first === null) return null;
    if (first === 'unreadable') return { unreadable: cells[place] ?? '' };
    let { amount } = first;
    if (by !== null && amount.top !== 0n) {
      const second = readers.amount(cells[by] ?? '');
      if (second === null || second === 'unreadable') return { unreadable: cells[by] ?? '' };
      amount = times(amount, second.amount);
    }
    if (divisor) amount = over(amount, divisor);
    for (const at of less) {
      const part = takenOff(cells[at] ?? '', readers);
      if (part === 'unreadable') return { unreadable: cells[at] ?? '' };
      if (part) amount = minus(amount, part.amount);
    }
    if (factorAt !== null) {
      const word = cells[factorAt] ?? '';
      const factor = factors.get(foldedText(word));
      if (!factor) return { unreadable: word };
      amount = times(amount, factor);
    }
    return { amount, currency: first.currency };
  };
}

/** Nothing to take off is an empty cell; `--` is something that nobody knows. */
function takenOff(text: string, { amount }: NumbersReaders): ReturnType<NumbersReaders['amount']> {
  const part = amount(text);
  return part === null && text.trim() !== '' ? 'unreadable' : part;
}

function factorsOf({ factor }: ProfileNumber): ReadonlyMap<string, Fraction> {
  const values = Object.entries(factor?.values ?? {});
  return new Map(values.map(([word, value]) => [foldedText(word), fractionIn(value)]));
}

/** `12`, or `1/12`. */
function fractionIn(value: number | string): Fraction {
  const [top = '0', bottom = '1'] = String(value).split('/');
  return over(fractionOf(Number(top)), fractionOf(Number(bottom)));
}
