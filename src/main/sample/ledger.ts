import { BANK_ID, TILL_ID } from '#shared/features/ledger/accounts.ts';
import { CATEGORIES } from '#shared/features/ledger/categories.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import type { Tag } from '#shared/features/ledger/tags.ts';
import type { Language } from '#shared/kernel/language.ts';
import { addDays, dayNumber, dayOf as dayOfDate } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { chanceOf, wobbleOf } from './chance.ts';
import { CHANNELS } from './data/figures.ts';
import { LEDGER } from './data/ledger.ts';
import type { LedgerRow, PlaceOfMoney } from './data/ledger-rows.ts';
import { AMOUNTS, LEDGER_BEGINS } from './data/money.ts';
import type { MonthAmount } from './data/money.ts';
import { moneyIn } from './money.ts';
import type { StoryPeriod, StoryTime } from './story-time.ts';

/** An entry of the sample, and what it means for the figures. */
export type SampleEntry = { readonly fields: EntryFields; readonly tag: Tag | null };

type Paid = { readonly row: LedgerRow; readonly amount: number; readonly paidOn: Day };

/** The number of the first invoice of the ledger. */
const FIRST_INVOICE = 101;

/** The months that the ledger tells of. */
export function monthsOfLedger({ month }: StoryTime): StoryPeriod[] {
  return month.filter(({ beat }) => beat >= LEDGER_BEGINS);
}

/**
 * The entries up to today, in the order in which the money moved; but for the VAT that is paid, which
 * their returns tell.
 */
export function entriesOf(time: StoryTime, language: Language): SampleEntry[] {
  let invoices = FIRST_INVOICE;
  return monthsOfLedger(time)
    .flatMap((at) =>
      paidIn(at)
        .filter(({ amount, paidOn }) => amount !== 0 && paidOn <= time.today)
        .toSorted((a, b) => dayNumber(a.paidOn) - dayNumber(b.paidOn)),
    )
    .map((paid) => entryOf(paid, language, paid.row.isInvoiced ? invoices++ : null));
}

/** What the return of a quarter came to, in euro cents. */
export type VatQuarter = { readonly year: number; readonly quarter: number; readonly due: number };

/** A quarter is declared and paid in the month after it (CGI, art. 1693). */
export function vatPaidFor({ year, quarter, due }: VatQuarter, language: Language): SampleEntry {
  const name = { fr: `TVA, T${quarter} ${year}`, en: `VAT, Q${quarter} ${year}` };
  return {
    fields: {
      kind: 'expense',
      paidOn: dayOfDate(year, quarter * 3 + 1, 24),
      docRef: `CA3-${year}-T${quarter}`,
      docDate: null,
      party: 'DGFiP',
      label: name[language],
      category: 'vat_payment',
      method: 'direct_debit',
      currency: 'EUR',
      fx: null,
      lines: [{ rate: null, basis: 'gross', amount: due }],
    },
    tag: null,
  };
}

/** Of each amount first what is fixed; the rest in about its shares, what is over to the first. */
function paidIn(at: StoryPeriod): Paid[] {
  const rows = LEDGER.filter((row) => isDue(row, at));
  const left = new Map<MonthAmount | null, number>(
    Object.entries(moneyIn(at)) as [MonthAmount, number][],
  );
  const pay = (row: LedgerRow, amount: number): Paid => {
    if (row.from) left.set(row.from, (left.get(row.from) ?? 0) - inEuros(row, amount));
    return { row, amount, paidOn: dayOf(row, at) };
  };
  const fixed = rows.flatMap((row) => (row.amount === undefined ? [] : [pay(row, row.amount)]));
  const shared = Object.keys(AMOUNTS).flatMap((name) => {
    const amount = name as MonthAmount;
    const among = rows.filter((row) => row.from === amount && row.amount === undefined);
    const shares = among.map(({ share = 1, day, label }) => {
      const chance = amount === 'club' ? 0 : wobbleOf(`${label.en} ${day} ${at.beat}`, 0.3);
      return share * (1 + chance);
    });
    const whole = shares.reduce((sum, share) => sum + share, 0);
    const rest = left.get(amount) ?? 0;
    const step = AMOUNTS[amount];
    const others = among.slice(1).map((row, index) => {
      const part = (rest * (shares[index + 1] ?? 0)) / whole / step;
      return pay(row, Math.floor(part) * step);
    });
    return [...among.slice(0, 1).map((row) => pay(row, left.get(amount) ?? 0)), ...others];
  });
  return [...fixed, ...shared].toSorted((a, b) => rows.indexOf(a.row) - rows.indexOf(b.row));
}

function isDue({ when }: LedgerRow, at: StoryPeriod): boolean {
  if (when === undefined) return true;
  if ('month' in when) return at.beat === when.month;
  if ('months' in when) return when.months.includes(at.month);
  // The months are negative: a remainder of the same sign as the divisor.
  return ((at.beat % when.every) + when.every) % when.every === when.at;
}

/** The row's day in that month, or the Friday before a weekend; the month is not left. */
function dayOf({ day }: LedgerRow, { period }: StoryPeriod): Day {
  const number = dayNumber(period.start) + day - 1;
  // 1 January 1970 was a Thursday.
  const weekday = (number + 3) % 7;
  const early = Math.max(0, weekday - 4);
  return addDays(period.start, day - 1 - (early < day ? early : 0));
}

function inEuros({ fx }: LedgerRow, amount: number): number {
  return fx ? Math.round(amount * Number(fx.rate)) : amount;
}

/** The numbers of the places of money; savings are the first one that is made in a new file. */
const PLACES: Readonly<Record<PlaceOfMoney, number>> = {
  bank: BANK_ID,
  till: TILL_ID,
  savings: TILL_ID + 1,
};

function entryOf(
  { row, amount, paidOn }: Paid,
  language: Language,
  invoice: number | null,
): SampleEntry {
  const { kind, party, label, category, method, rate, fx, tag, channel, vatKind, places } = row;
  const waited = 21 + Math.round(chanceOf(`due ${invoice}`) * 14);
  const segment = channel === undefined ? null : CHANNELS[channel][language];
  return {
    fields: {
      kind,
      paidOn,
      docRef: invoice === null ? numberOfDocument(row, paidOn) : `F-${invoice}`,
      docDate: invoice === null ? null : addDays(paidOn, -waited),
      party: typeof party === 'string' ? party : party[language],
      label: label[language],
      category,
      method,
      currency: fx?.currency ?? 'EUR',
      fx: fx?.rate ?? null,
      lines: [{ rate, basis: 'net', amount, ...(vatKind && { vatKind }) }],
      ...(places && { accountId: PLACES[places[0]], toAccountId: PLACES[places[1]] }),
    },
    tag: tag ? { ...NO_TAG, ...tag, segment } : null,
  };
}

/**
 * The number of a supplier's invoice, `MAR-2610-09`, or of what tells of sales without one: a payout, a
 * day at the till, a credit note. What has no VAT to deduct, and a till slip, has none.
 */
function numberOfDocument({ kind, party, rate, category }: LedgerRow, paidOn: Day): string | null {
  const isNumbered = kind === 'expense' ? rate !== null && category !== 'meals' : isSale(category);
  if (!isNumbered) return null;
  const name = typeof party === 'string' ? party : party.fr;
  const [year = '', month = '', day = ''] = paidOn.split('-');
  return `${(name.split(' ').at(-1) ?? name).slice(0, 3).toUpperCase()}-${year.slice(2)}${month}-${day}`;
}

function isSale(category: LedgerRow['category']): boolean {
  return category !== 'transfer' && CATEGORIES[category].use === 'sale';
}
