import type { LineVat } from '#shared/features/ledger/guess/merchant-vat.ts';
import type { MoneyKind, VatKind } from '#shared/features/ledger/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useKindName, useRateName } from './use-vat-words.ts';

/** Rates of metropolitan France, in basis points; null is outside VAT. */
const RATES = [2000, 1000, 550, 210, null] as const;

/** The kinds that are chosen beside them, with the rate that goes with each. */
const KINDS: Readonly<Record<MoneyKind, readonly LineVat[]>> = {
  receipt: [
    { vatKind: 'eu_service', rate: 0 },
    { vatKind: 'abroad_service', rate: 0 },
    { vatKind: 'exempt', rate: 0 },
  ],
  expense: [{ vatKind: 'foreign_service', rate: 2000 }],
};

/** The VAT that is offered for a line of a bank or of what waits. */
export function offeredVat(side: MoneyKind): LineVat[] {
  return [...RATES.map((rate): LineVat => ({ rate })), ...KINDS[side]];
}

/** By what one of them is known among the choices. */
export function vatValue({ rate, vatKind }: LineVat): string {
  return isUsual(vatKind) ? String(rate) : String(vatKind);
}

function isUsual(kind: VatKind | undefined): boolean {
  return kind === undefined || kind === 'domestic';
}

/** A rate, or the kind that says more than it. */
export function useVatWords(): (side: MoneyKind, vat: LineVat) => string {
  const t = useTranslations('ledger.import.guess');
  const rateName = useRateName();
  const kindName = useKindName();
  return (side, { rate, vatKind }) => {
    if (vatKind === undefined || isUsual(vatKind)) return rateName(rate);
    return vatKind === 'foreign_service'
      ? t('abroad', { rate: rateName(rate) })
      : kindName(side, vatKind);
  };
}
