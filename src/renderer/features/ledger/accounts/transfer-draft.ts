import type { Language } from '#shared/kernel/language.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';
import { minorDigits } from '#shared/features/ledger/currencies.ts';
import { LEDGER_CURRENCY, NO_CATEGORY } from '#shared/features/ledger/model.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import type { Day } from '#shared/kernel/day.ts';
import { readAmount, readRate } from '../amount-text.ts';
import type { DraftFaults, DraftReading, EntryDraft } from '../entry-draft.ts';
import { readQuickDay } from '../quick-day.ts';

/** The two accounts of a transfer, as far as they are chosen and known. */
export type TransferPlaces = {
  readonly from: Account | null;
  readonly to: Account | null;
  readonly fromCurrency: string;
  readonly toCurrency: string;
};

/** Where a transfer goes from and to, and in which currencies. */
export function transferPlaces(
  { accountId, toAccountId }: Pick<EntryDraft, 'accountId' | 'toAccountId'>,
  accounts: readonly Account[],
): TransferPlaces {
  const from = accounts.find(({ id }) => id === accountId) ?? null;
  const to = accounts.find(({ id }) => id === toAccountId) ?? null;
  return {
    from,
    to,
    fromCurrency: from?.currency ?? LEDGER_CURRENCY,
    toCurrency: to?.currency ?? LEDGER_CURRENCY,
  };
}

/** What is read of a transfer's money. */
type TransferMoney = {
  readonly amount: number | null;
  /** null where it arrives as it left, undefined where it cannot be read. */
  readonly arrived: number | null | undefined;
  readonly fx: string | null | undefined;
};

/** Reads a transfer; what is needed of it depends on the currencies of its accounts. */
export function readTransfer(
  draft: EntryDraft,
  today: Day,
  language: Language,
  accounts: readonly Account[],
): DraftReading {
  const places = transferPlaces(draft, accounts);
  const paidOn = readQuickDay(draft.paidOn, today);
  const money = readMoney(draft, places, language);
  const { accountId, toAccountId } = draft;
  const hasPlaces = accountId !== null && toAccountId !== null && accountId !== toAccountId;
  const faults: DraftFaults = {
    paidOn: paidOn === null,
    currency: false,
    fx: money.fx === undefined,
    words: false,
    lines: draft.lines.map(() => ({ amount: money.amount === null, rate: false })),
    places: !hasPlaces,
    toAmount: money.arrived === undefined,
  };
  const isWhole = hasPlaces && money.fx !== undefined && money.arrived !== undefined;
  if (paidOn === null || money.amount === null || !isWhole) return { fields: null, faults };
  const { amount, arrived, fx } = money;
  return {
    faults,
    fields: {
      ...wordsOf(draft),
      kind: 'transfer',
      paidOn,
      category: NO_CATEGORY.transfer,
      method: methodOf(places),
      currency: places.fromCurrency,
      fx: fx ?? null,
      lines: [{ rate: null, basis: 'gross', amount }],
      accountId,
      toAccountId,
      ...(arrived === null || arrived === undefined ? {} : { toAmount: arrived }),
    },
  };
}

function wordsOf({ docRef, docDate, label }: EntryDraft) {
  const document = docRef.trim();
  return { docRef: document === '' ? null : document, docDate, party: '', label: label.trim() };
}

/** Cash is what goes into a till, or comes out of one. */
function methodOf({ from, to }: TransferPlaces): EntryFields['method'] {
  return from?.kind === 'till' || to?.kind === 'till' ? 'cash' : 'transfer';
}

function readMoney(
  draft: EntryDraft,
  { fromCurrency, toCurrency }: TransferPlaces,
  language: Language,
): TransferMoney {
  const amount = aboveZero(readAmount(draft.lines[0]?.amount ?? '', fromCurrency, language));
  const isExchanged = fromCurrency !== toCurrency;
  const read = isExchanged ? aboveZero(readAmount(draft.toAmount, toCurrency, language)) : null;
  const arrived = isExchanged ? (read ?? undefined) : null;
  if (fromCurrency === LEDGER_CURRENCY) return { amount, arrived, fx: null };
  if (toCurrency !== LEDGER_CURRENCY) {
    return { amount, arrived, fx: readRate(draft.fx) ?? undefined };
  }
  const isReadable = amount !== null && typeof arrived === 'number';
  return { amount, arrived, fx: isReadable ? rateOf(amount, fromCurrency, arrived) : undefined };
}

function aboveZero(amount: number | null): number | null {
  return amount !== null && amount > 0 ? amount : null;
}

/** Decimals of a rate that give back the cents that arrived. */
const RATE_DIGITS = 12;

/** Euros for one unit, as the bank exchanged them. */
function rateOf(amount: number, currency: string, cents: number): string {
  const units = amount / 10 ** minorDigits(currency);
  return (cents / 100 / units).toFixed(RATE_DIGITS).replace(/\.?0+$/, '');
}
