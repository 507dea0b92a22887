import { euroAmountsOf } from './amounts.ts';
import type { LedgerEntry } from './model.ts';
import { isVatDeducted } from './vat/deduction.ts';
import type { DeductionGround } from './vat/deduction.ts';

/**
 * What an entry is worth by what it was for, in euro cents: a payment may be split. Without VAT, but
 * for a cost whose VAT is not deducted.
 */
export function worthByCategory(
  entry: LedgerEntry,
  ground: DeductionGround,
): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  for (const line of entry.lines) {
    const category = line.category ?? entry.category;
    const isCost = entry.kind === 'expense' && !isVatDeducted(entry, line, ground);
    const worth = euroAmountsOf(line, entry)[isCost ? 'gross' : 'net'];
    parts.set(category, (parts.get(category) ?? 0) + worth);
  }
  return parts;
}
