import type { MappedCategory } from '../category-map.ts';
import type { LedgerLine } from '../model.ts';
import { usualRate } from '../usual-rate.ts';
import { isMoneyHouse, merchantCalled, merchantIn } from './merchant.ts';

/** The VAT of a line: its rate in basis points, and why it is owed or not where that is said. */
export type LineVat = Pick<LedgerLine, 'rate' | 'vatKind'>;

/** The usual rate of metropolitan France, in basis points. */
const NORMAL = 2000;

/**
 * The VAT that a merchant's bills mostly bear, where VAT is charged; `asked` where it differs from bill
 * to bill, null where the name is of nobody that is known for what the entry is for.
 */
export function merchantVat(party: string, category: MappedCategory): LineVat | 'asked' | null {
  const merchant = merchantIn(party);
  if (merchant === null || category.kind !== 'expense') return null;
  if (merchant.category !== null && merchant.category !== category.key) {
    if (isMoneyHouse(merchant)) return 'asked';
    // Whoever invoices from abroad does so for whatever it is; others may have a name that begins like theirs.
    return merchant.vat === 'abroad' && merchantCalled(party) !== null ? ABROAD : null;
  }
  switch (merchant.vat) {
    case 'asked':
      return 'asked';
    case 'none':
      return { rate: null };
    case 'abroad':
      return ABROAD;
    case 'domestic':
      return { rate: usualRate(category) ?? NORMAL };
    default:
      return { rate: merchant.vat };
  }
}

const ABROAD: LineVat = { rate: NORMAL, vatKind: 'foreign_service' };
