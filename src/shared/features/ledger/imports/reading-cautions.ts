import type { BankReading } from './bank-row.ts';

/**
 * What speaks against the reading of a file as a whole. It is said, and nothing is written before
 * someone has agreed to it.
 */
export const READING_CAUTIONS = ['cut', 'unread', 'odd_days', 'one_sign', 'unbalanced'] as const;
export type ReadingCaution = (typeof READING_CAUTIONS)[number];

/** Of a file of a person's own columns: more rows of one sign alone are no accident. */
const MOST_OF_ONE_SIGN = 3;
/** More rows that cannot be read, or whose days are odd, than that share tell of a wrong column. */
const MOST_ODD = 0.2;

/** What speaks against a reading, the gravest first. */
export function cautionsOf(
  { rows, skipped, statements = [], isCut = false }: BankReading,
  /** True where a person, or a guess, said what the columns mean. */
  isMapped: boolean,
): ReadingCaution[] {
  const unread = skipped.filter(({ reason }) => reason === 'unreadable').length;
  const gaps = statements.reduce((sum, { gaps: own = [] }) => sum + own.length, 0);
  const odd = rows.filter(({ doubts }) => doubts.includes('odd_day')).length;
  const found: Readonly<Record<ReadingCaution, boolean>> = {
    cut: isCut,
    unread: isMapped && unread > (rows.length + unread) * MOST_ODD,
    odd_days: odd > rows.length * MOST_ODD,
    // Cards and some tools tell charges without a sign: they would all be receipts.
    one_sign: isMapped && rows.length > MOST_OF_ONE_SIGN && rows.every(({ amount }) => amount > 0),
    unbalanced: isMapped && gaps > rows.length * MOST_ODD,
  };
  return READING_CAUTIONS.filter((caution) => found[caution]);
}
