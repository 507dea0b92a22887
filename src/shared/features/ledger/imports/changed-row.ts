import type { Day } from '#shared/kernel/day.ts';
import type { BankRow } from './bank-row.ts';

/**
 * What a row comes to beside what was told of it before (`was`, minor units): as a rule, what was given
 * back of a payment. The file does not say when: `on` is a day on which it was known.
 */
export function differenceOf(
  row: BankRow,
  { was, on }: { readonly was: number; readonly on: Day },
): BankRow {
  const isOut = (was === 0 ? row.amount : was) < 0;
  return {
    ...row,
    paidOn: on,
    amount: row.amount - was,
    kind: row.kind ?? (isOut ? 'expense' : 'receipt'),
    // It was written when the row came first.
    fee: 0,
    doubts: ['amount_changed', ...row.doubts],
  };
}
