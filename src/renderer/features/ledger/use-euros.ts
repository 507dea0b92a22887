import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { formatExactMoney } from '#shared/i18n/format.ts';
import { useLocale } from '#renderer/ui/locale.tsx';

/** Writes euro cents to the last one: the books are in euros, whatever the values are in. */
export function useEuros(): (cents: number) => string {
  const locale = useLocale();
  return (cents) => formatExactMoney(cents, { ...locale, currency: LEDGER_CURRENCY });
}
