import { balanceOrder } from './balance-order.ts';
import { READING_CAUTIONS } from './bank-row.ts';
import { proofsOf } from './proof.ts';
import type { BankReading, ReadingCaution } from './bank-row.ts';

/** More rows that cannot be read, or whose days are odd, than that share tell of a wrong column. */
const MOST_ODD = 0.2;

/** What speaks against a reading, the gravest first. */
export function cautionsOf(
  {
    rows,
    skipped,
    statements = [],
    isCut = false,
    isUnsigned = false,
    isOfCard = false,
    isSeveral = false,
    open: asked = [],
    habits,
  }: BankReading,
  /** True where a person, or a guess, said what the columns mean. */
  isMapped: boolean,
): ReadingCaution[] {
  const unread = skipped.filter(({ reason }) => reason === 'unreadable').length;
  const gaps = statements.reduce((sum, { gaps: own = [] }) => sum + own.length, 0);
  const order = isMapped ? balanceOrder(rows) : null;
  // One balance beside one amount follows from it whatever its sign.
  const isFollowed = order === 'after' || rows.every(({ balance }) => balance === undefined);
  const isProved =
    isFollowed && statements.some(({ opening, gaps: own = [] }) => opening && own.length === 0);
  const isUnproved = proofsOf(statements).some(({ difference }) => (difference ?? 0) !== 0);
  const odd = rows.filter(({ doubts }) => doubts.includes('odd_day')).length;
  const open = rows.filter(({ doubts }) => doubts.includes('thousands_or_decimal')).length;
  const found: Readonly<Record<ReadingCaution, boolean>> = {
    cut: isCut,
    several: isSeveral,
    unread: isMapped && unread > (rows.length + unread) * MOST_ODD,
    odd_days: odd > rows.length * MOST_ODD,
    days: asked.includes('days') && habits.days?.by === 'usual',
    currency: rows.some(({ doubts }) => doubts.includes('currency')),
    thousands: isMapped && open > rows.length * MOST_ODD,
    // Cards and some tools tell charges without a sign: they would all be receipts.
    one_sign: isMapped && isUnsigned && (isOfCard || !isProved) && rows.length > 0,
    fee: asked.includes('fee') && !isProved && rows.length > 0,
    unbalanced: isMapped && (isUnproved || gaps > rows.length * MOST_ODD || order === 'against'),
  };
  return READING_CAUTIONS.filter((caution) => found[caution]);
}
