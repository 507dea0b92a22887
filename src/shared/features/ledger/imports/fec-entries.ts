import { amountsOf } from '../amounts.ts';
import { isSameNumber } from '../account-choice.ts';
import { accountOf } from '../accounts.ts';
import type { Account } from '../accounts.ts';
import type { CategoryMap } from '../category-map.ts';
import { EXPORT_WORDS } from '../exports/profile.ts';
import { LEDGER_CURRENCY, MAX_TEXT, METHODS, MOST_LINES, NO_CATEGORY } from '../model.ts';
import type { EntryFields, LedgerLine, Method } from '../model.ts';
import { sumOfRows } from './fec-reading.ts';
import type { FecFileEntry, FecRow } from './fec-reading.ts';

/** What entries are made by: the places of money, and what money can be for. */
export type TakingGround = {
  readonly places: readonly Pick<Account, 'id' | 'number'>[];
  readonly categories: CategoryMap;
};

type Drafted = Omit<EntryFields, 'kind' | 'category' | 'lines'>;

/**
 * An entry of a FEC as one of the books: a receipt, an expense or a transfer where its rows leave no
 * doubt which, else in double form, row by row as it was written.
 */
export function entryOfFec(entry: FecFileEntry, ground: TakingGround): EntryFields {
  if (isOpening(entry)) return inDoubleForm(entry, 'AN');
  const { places } = ground;
  const money = entry.rows.filter(({ account }) => isTreasury(account, places));
  const others = entry.rows.filter(({ account }) => !isTreasury(account, places));
  const [first, second] = money;
  const place = first && placeOf(first.account, ground);
  if (first && place !== undefined) {
    const drafted = draftOf(entry, place, first.account);
    if (second === undefined) {
      const single = moneyEntry(drafted, first.cents, others, ground);
      if (single) return single;
    } else if (money.length === 2 && others.every(isInternal)) {
      const own = transferOf(drafted, money, ground);
      if (own) return own;
    }
  }
  return inDoubleForm(entry, 'OD');
}

/** Opening balances stand in a journal of their own, which programs name in their own ways. */
function isOpening({ journal, journalName, rows }: FecFileEntry): boolean {
  const isNamed =
    /^(?:AN|RAN|ANO?UV|OUV|A-?NOUVEAUX?)/i.test(journal) || /nouveau|ouverture/i.test(journalName);
  return isNamed && rows.every(({ account }) => /^[1-5]|^999/.test(account));
}

/** True for an account of money: banks and tills, and what these books know as a place of money. */
export function isTreasury(account: string, places: TakingGround['places']): boolean {
  return /^5[13]/.test(account) || places.some(({ number }) => isSameNumber(number, account));
}

function isInternal({ account }: FecRow): boolean {
  return account.startsWith('58');
}

/** The place of a treasury account: the one of its number, else the only one of its class. */
function placeOf(account: string, { places }: TakingGround): number | undefined {
  const exact = places.find(({ number }) => isSameNumber(number, account));
  if (exact) return exact.id;
  const ofClass = places.filter(({ number }) => number.startsWith(account.slice(0, 3)));
  return ofClass.length === 1 ? ofClass[0]?.id : undefined;
}

function draftOf(entry: FecFileEntry, place: number, account: string): Drafted {
  const method = methodOf(entry.method, account);
  const usual = accountOf({ method });
  return { ...wordsOf(entry), method, ...(place === usual ? {} : { accountId: place }) };
}

/** What an entry is called: by its document where the file says nothing else. */
export function labelOf({ party, label, piece }: FecFileEntry): string {
  return label || (party === '' ? piece || 'Écriture reprise' : '');
}

function wordsOf(entry: FecFileEntry) {
  const { day, piece, pieceDay, party } = entry;
  return {
    paidOn: day,
    docRef: piece === '' ? null : piece.slice(0, MAX_TEXT),
    docDate: pieceDay,
    party: party.slice(0, MAX_TEXT),
    label: labelOf(entry).slice(0, MAX_TEXT),
    currency: LEDGER_CURRENCY,
    fx: null,
  };
}

function methodOf(told: string, account: string): Method {
  const words = EXPORT_WORDS.fr.methods;
  const known = METHODS.find((method) => words[method].toLowerCase() === told.toLowerCase());
  return known ?? (account.startsWith('53') ? 'cash' : 'transfer');
}

/** A receipt or an expense: one side of money, each other row a category or the VAT on the only one. */
function moneyEntry(
  drafted: Drafted,
  cents: number,
  others: readonly FecRow[],
  ground: TakingGround,
): EntryFields | null {
  const kind = kindOf(cents, others);
  const lines = linesOf(kind, others, ground);
  const [first] = lines ?? [];
  if (!lines || first?.category === undefined) return null;
  const { category } = first;
  const own = lines.map((line) => (line.category === category ? withoutCategory(line) : line));
  return { ...drafted, kind, category, lines: own };
}

/** Income and costs say it themselves, a refund of them too; all else by where the money went. */
function kindOf(cents: number, others: readonly FecRow[]): 'receipt' | 'expense' {
  if (others.some(({ account }) => account.startsWith('7'))) return 'receipt';
  if (others.some(({ account }) => account.startsWith('6'))) return 'expense';
  return cents > 0 ? 'receipt' : 'expense';
}

function withoutCategory({ category: _category, ...line }: LedgerLine): LedgerLine {
  return line;
}

function isVat(account: string, kind: 'receipt' | 'expense'): boolean {
  return kind === 'receipt' ? account.startsWith('44571') : /^4456[26]/.test(account);
}

/** Rates that were ever charged in France, in basis points. */
const RATES = [2000, 1960, 1000, 850, 700, 550, 210, 175, 105, 90];

function linesOf(
  kind: 'receipt' | 'expense',
  others: readonly FecRow[],
  ground: TakingGround,
): LedgerLine[] | null {
  const vat = others.filter(({ account }) => isVat(account, kind));
  const parts = others.filter((row) => !vat.includes(row));
  const lines = parts.map((row) => lineOf(kind, row, ground));
  if (lines.length === 0 || lines.length > MOST_LINES || lines.some((line) => line === null))
    return null;
  const known = lines.filter((line) => line !== null);
  if (vat.length === 0) return known;
  const taxes = known.length === 1 ? [sumOfRows(vat)] : taxesBehind(kind, others);
  const side = kind === 'receipt' ? -1 : 1;
  const taxed = known.map((line, at) => withVat(line, side * (taxes?.[at] ?? 0)));
  return taxes && taxed.every((line) => line !== null) ? taxed : null;
}

/** The VAT of each part, where each row of VAT stands behind its own; null where one stands elsewhere. */
function taxesBehind(kind: 'receipt' | 'expense', others: readonly FecRow[]): number[] | null {
  const taxes: number[] = [];
  let isTaxed = true;
  for (const { account, cents } of others) {
    if (!isVat(account, kind)) {
      taxes.push(0);
      isTaxed = false;
    } else if (isTaxed) return null;
    else {
      taxes[taxes.length - 1] = cents;
      isTaxed = true;
    }
  }
  return taxes;
}

/** The line with its VAT; null where no rate that was ever charged gives it. */
function withVat(line: LedgerLine, tax: number): LedgerLine | null {
  if (tax === 0) return line;
  const gross = { ...line, amount: line.amount + tax };
  const rate = RATES.find((one) => amountsOf({ ...gross, rate: one }).vat === tax);
  return rate === undefined ? null : { ...gross, rate };
}

function lineOf(
  kind: 'receipt' | 'expense',
  { account, accountName, cents }: FecRow,
  { categories }: TakingGround,
): LedgerLine | null {
  const category = categoryOf(account, kind, categories);
  if (category === null) return null;
  const amount = kind === 'receipt' ? -cents : cents;
  const line: LedgerLine = { rate: null, basis: 'gross', amount, category };
  const usual = categories.get(category)?.account ?? '';
  // What was told more exactly is kept with the line, and printed again.
  return isSameNumber(usual, account) ? line : { ...line, account, accountName };
}

/** The owner's account stands for several things: what is not said is the owner's money. */
const OWNER = { receipt: 'owner_in', expense: 'owner_out' } as const;

/** The category of an account: the very one, else that of the same three digits where it is alone. */
function categoryOf(
  account: string,
  kind: 'receipt' | 'expense',
  categories: CategoryMap,
): string | null {
  const ofKind = [...categories.values()].filter((category) => category.kind === kind);
  if (account.startsWith('108')) return OWNER[kind];
  const exact = ofKind.find((category) => isSameNumber(category.account, account));
  if (exact) return exact.key;
  const alike = ofKind.filter((category) => category.account.startsWith(account.slice(0, 3)));
  const isOfResult = account.startsWith(kind === 'receipt' ? '7' : '6');
  return isOfResult && alike.length === 1 ? (alike[0]?.key ?? null) : null;
}

function transferOf(
  drafted: Drafted,
  money: readonly FecRow[],
  ground: TakingGround,
): EntryFields | null {
  const from = money.find(({ cents }) => cents < 0);
  const to = money.find(({ cents }) => cents > 0);
  if (!from || !to || from.cents + to.cents !== 0) return null;
  const [accountId, toAccountId] = [placeOf(from.account, ground), placeOf(to.account, ground)];
  if (accountId === undefined || toAccountId === undefined || accountId === toAccountId)
    return null;
  const lines: LedgerLine[] = [{ rate: null, basis: 'gross', amount: to.cents }];
  const category = NO_CATEGORY.transfer;
  return {
    ...drafted,
    kind: 'transfer',
    method: 'transfer',
    accountId,
    toAccountId,
    category,
    lines,
  };
}

function inDoubleForm(entry: FecFileEntry, journal: 'AN' | 'OD'): EntryFields {
  const lines = entry.rows.map(({ account, accountName, cents }): LedgerLine => ({
    rate: null,
    basis: 'gross',
    amount: cents,
    account,
    accountName,
  }));
  return {
    ...wordsOf(entry),
    kind: 'journal',
    journal,
    category: NO_CATEGORY.journal,
    method: 'other',
    lines: lines.length > MOST_LINES ? byAccount(lines) : lines,
  };
}

/** An entry keeps so many lines: more of them are summed up by account. */
function byAccount(lines: readonly LedgerLine[]): LedgerLine[] {
  const sums = new Map<string, LedgerLine>();
  for (const line of lines) {
    const key = line.account ?? '';
    const known = sums.get(key);
    sums.set(key, known ? { ...known, amount: known.amount + line.amount } : line);
  }
  return [...sums.values()].filter(({ amount }) => amount !== 0);
}
