import type { Day } from '#shared/kernel/day.ts';
import { defined } from '#shared/kernel/defined.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import { BANK_ID, TILL_ID, accountOf, isBuiltIn } from './accounts.ts';
import type { Account, AccountKind } from './accounts.ts';
import { amountsOf, entryEuros, euroAmountsOf, reverseVatOf } from './amounts.ts';
import { SHIPPED_CATEGORIES } from './category-map.ts';
import type { CategoryMap } from './category-map.ts';
import { accountOfLine, isAssetAccount } from './line-accounts.ts';
import type { LedgerAccount } from './line-accounts.ts';
import type { LedgerEntry, LedgerLine, PrintedWith } from './model.ts';
import { isUnclaimed, isVatDeducted, standsDeducted } from './vat/deduction.ts';

/** What entries are posted by: where money lies, what categories stand for, whether VAT is deducted. */
export type Chart = {
  readonly categories: CategoryMap;
  readonly accounts: ReadonlyMap<number, Pick<Account, 'id' | 'kind' | 'name' | 'number'>>;
  /** False under the exemption from VAT: that of purchases, paid or owed, is a cost then. */
  readonly deductsVat: (day: Day) => boolean;
};

/** The chart of a business that changed nothing: one bank account and a till. */
export const SHIPPED_CHART: Chart = {
  categories: SHIPPED_CATEGORIES,
  accounts: new Map([
    [BANK_ID, { id: BANK_ID, kind: 'bank', name: null, number: '512000' }],
    [TILL_ID, { id: TILL_ID, kind: 'till', name: null, number: '530000' }],
  ]),
  deductsVat: () => true,
};

/** One row of an entry in double form: euro cents, a debit above zero, a credit below. */
export type Posting = {
  readonly account: LedgerAccount;
  readonly cents: number;
  /** The side of the bank or the till, which carries the foreign amount. */
  readonly isTreasury: boolean;
  /** Where it stands in another journal than its entry: the code and the name. */
  readonly journal?: readonly [code: string, name: string];
};

const VAT_COLLECTED: LedgerAccount = ['445710', 'TVA collectée'];
const VAT_DEDUCTIBLE: LedgerAccount = ['445660', 'TVA déductible sur autres biens et services'];
const VAT_ON_ASSETS: LedgerAccount = ['445620', 'TVA déductible sur immobilisations'];
const VAT_OWED_FOR_OTHERS: LedgerAccount = ['445200', 'TVA due intracommunautaire'];
const INTERNAL_TRANSFERS: LedgerAccount = ['580000', 'Virements internes'];

/** The accounts that entries are posted to beside those of categories and of places of money. */
export const FIXED_ACCOUNTS: readonly LedgerAccount[] = [
  VAT_COLLECTED,
  VAT_DEDUCTIBLE,
  VAT_ON_ASSETS,
  VAT_OWED_FOR_OTHERS,
  INTERNAL_TRANSFERS,
];

const NAMES_OF_KINDS: Readonly<Record<AccountKind, string>> = {
  bank: 'Banque',
  till: 'Caisse',
  savings: 'Épargne',
  processor: 'Service de paiement',
};

/** What a place where money lies is called in the files. */
export function placeName({ name, kind }: Pick<Account, 'name' | 'kind'>): string {
  return name ?? NAMES_OF_KINDS[kind];
}

/** The ledger account of a place where money lies. Throws a RangeError where there is no such place. */
export function treasuryAccount(chart: Pick<Chart, 'accounts'>, id: number): LedgerAccount {
  const place = placeOf(chart, id);
  return [place.number, placeName(place)];
}

/** The journal in which an entry stands: its code and its name, both in French. */
export function journalOf(entry: LedgerEntry, chart: Chart): readonly [code: string, name: string] {
  if (entry.journal === 'AN') return ['AN', 'À nouveaux'];
  if (entry.journal === 'OD') return [...OTHER_OPERATIONS];
  const { journal, name } = printedWith(entry, chart);
  return journal === OTHER_OPERATIONS[0] ? [...OTHER_OPERATIONS] : [journal, name];
}

/** The journal of what is in no account of money. */
export const OTHER_OPERATIONS = ['OD', 'Opérations diverses'] as const;

/** True for an entry of money by which none moved: it takes something from one account to another. */
export function movesNoMoney({ kind, lines }: Pick<LedgerEntry, 'kind' | 'lines'>): boolean {
  if (lines.length < 2 || (kind !== 'receipt' && kind !== 'expense')) return false;
  const amounts = lines.map((line) => BigInt(amountsOf(line).gross));
  return amounts.some((amount) => amount !== 0n) && amounts.reduce((a, b) => a + b) === 0n;
}

/** Where the money of an entry lay, as it is called in the files: as its lock kept it, or as it is now. */
export function printedWith(entry: LedgerEntry, chart: Chart): PrintedWith {
  // What an open one keeps of the entry that it takes back says nothing of where it stands itself.
  if (entry.printedWith !== undefined && entry.lockedOn !== null) return entry.printedWith;
  // The first locks knew one bank and one till, which had no name of their own.
  const isFirstLock = entry.lockedOn !== null && entry.finalNumber === undefined;
  const known = isFirstLock ? { ...chart, accounts: SHIPPED_CHART.accounts } : chart;
  if (entry.lockedOn === null) return lockedWith(entry, known);
  // Older locks deducted all VAT that was paid.
  const deductsVat = chart.deductsVat(entry.paidOn);
  return { ...placesOf(entry, known), ...(owesForOthers(entry) ? { deductsVat } : {}) };
}

/** What a lock keeps beside the lines of an entry. */
export function lockedWith(entry: LedgerEntry, chart: Chart): PrintedWith {
  const printed = lockedInFile(entry, chart);
  const { to } = printed;
  if (to === undefined || entry.toAccountId === undefined) return printed;
  return { ...printed, to: { ...to, journal: journalOfAccount(chart, entry.toAccountId)[0] } };
}

/** The same for a lock that came in a file which says nothing of it: transfers stood in one journal. */
export function lockedInFile(entry: LedgerEntry, chart: Chart): PrintedWith {
  const places = placesOf(entry, chart);
  const journal = movesNoMoney(entry) ? OTHER_OPERATIONS[0] : places.journal;
  return { ...places, journal, ...keptOfVat({ ...entry, lockedOn: null }, chart) };
}

function placesOf(entry: LedgerEntry, chart: Chart): PrintedWith {
  const id = accountOf(entry);
  const [number, name] = treasuryAccount(chart, id);
  const [journal] = journalOfAccount(chart, id);
  const { toAccountId } = entry;
  const to = toAccountId === undefined ? null : treasuryAccount(chart, toAccountId);
  return {
    number,
    name,
    journal,
    ...(to === null ? {} : { to: { number: to[0], name: to[1] } }),
  };
}

/** What an entry that takes a locked one back keeps of it: whether its VAT was deducted. */
export function takenBackWith(entry: LedgerEntry, chart: Chart): PrintedWith | null {
  const taxed = entry.lines.find((line) => isTaxed(entry, line));
  if (entry.kind !== 'expense' || taxed === undefined) return null;
  return { ...printedWith(entry, chart), deductsVat: standsDeducted(entry, taxed, chart) };
}

/**
 * What was decided of VAT, where that is not plain: whether it was deducted, of what is owed for others
 * or was paid under the exemption; and that it was not claimed for what waits to be sorted.
 */
function keptOfVat(entry: LedgerEntry, chart: Chart): VatDecision {
  const kept = entry.printedWith;
  if (kept !== undefined) {
    return defined({ deductsVat: kept.deductsVat, isUnclaimed: kept.isUnclaimed });
  }
  const deductsVat = chart.deductsVat(entry.paidOn);
  const isPaidInVain = entry.kind === 'expense' && !deductsVat && entryEuros(entry).vat !== 0;
  const waits = entry.lines.some((line) => isTaxed(entry, line) && isUnclaimed(entry, line, chart));
  return {
    ...(owesForOthers(entry) || isPaidInVain ? { deductsVat } : {}),
    ...(waits ? { isUnclaimed: true } : {}),
  };
}

type VatDecision = Pick<PrintedWith, 'deductsVat' | 'isUnclaimed'>;

function isTaxed(entry: LedgerEntry, line: LedgerLine): boolean {
  return euroAmountsOf(line, entry).vat !== 0 || reverseVatOf(line, entry) !== 0;
}

function owesForOthers(entry: LedgerEntry): boolean {
  return entry.kind === 'expense' && entry.lines.some((line) => reverseVatOf(line, entry) !== 0);
}

/** The journal of a place where money lies. */
export function journalOfAccount(
  chart: Pick<Chart, 'accounts'>,
  id: number,
): readonly [code: string, name: string] {
  const place = placeOf(chart, id);
  const code = place.kind === 'till' ? 'CA' : 'BQ';
  return [isBuiltIn(id) ? code : `${code}${id}`, placeName(place)];
}

function placeOf(chart: Pick<Chart, 'accounts'>, id: number) {
  const place = chart.accounts.get(id);
  if (!place) throw new RangeError(`no account ${id}`);
  return place;
}

/** The lines of a locked entry, each with the account that it was printed with. */
export function printedLines(entry: LedgerEntry, chart: Chart): LedgerLine[] {
  if (entry.kind === 'transfer') return entry.lines;
  return entry.lines.map((line) => {
    const [account, accountName] = accountOfLine(entry, line, chart);
    return { ...line, account, accountName };
  });
}

/** The lines of an entry without the accounts that a lock gave them: they follow their category again. */
export function unprintedLines({ kind, lines }: Pick<LedgerEntry, 'kind' | 'lines'>): LedgerLine[] {
  if (kind === 'journal') return lines;
  return lines.map(({ account: _account, accountName: _name, ...line }) => line);
}

/** True for what is a receipt or an expense: its accounts follow from what it was for. */
export function isMoney({ kind }: Pick<LedgerEntry, 'kind'>): boolean {
  return kind === 'receipt' || kind === 'expense';
}

/** The lines of an entry as its lock keeps them: each with the account that it is printed with. */
export function lockedLines(entry: LedgerEntry, chart: Chart): LedgerLine[] {
  return isMoney(entry) ? printedLines({ ...entry, lockedOn: null }, chart) : entry.lines;
}

/**
 * An entry in double form; the cents of its rows add up to zero. A receipt debits the bank and
 * credits what it was for and its VAT, an expense the other way round; VAT that the buyer owes stands
 * on both sides; a transfer goes through 580, half of it in the journal of each account, so that both
 * journals balance; an entry in double form is as it was written.
 */
export function postingsOf(entry: LedgerEntry, chart: Chart): Posting[] {
  if (isReclassified(entry, chart)) return reclassifiedOf(entry, chart);
  switch (entry.kind) {
    case 'receipt': {
      const treasury = treasuryOf(entry, chart, 1);
      return [treasury, ...entry.lines.flatMap((line) => lineOf(entry, line, chart, -1))];
    }
    case 'expense': {
      const treasury = treasuryOf(entry, chart, -1);
      return [...entry.lines.flatMap((line) => lineOf(entry, line, chart, 1)), treasury];
    }
    case 'transfer':
      return transferOf(entry, chart);
    case 'journal':
      return entry.lines.map((line) => ({
        account: accountOfLine(entry, line, chart),
        cents: line.amount,
        isTreasury: false,
      }));
  }
}

/** A locked one without this journal was printed with the account in which nothing moved. */
function isReclassified(entry: LedgerEntry, chart: Chart): boolean {
  return movesNoMoney(entry) && printedWith(entry, chart).journal === OTHER_OPERATIONS[0];
}

/** What leaves one account for another, each account once, and no account of money. */
function reclassifiedOf(entry: LedgerEntry, chart: Chart): Posting[] {
  const side = entry.kind === 'receipt' ? -1 : 1;
  const rows = entry.lines.flatMap((line) => lineOf(entry, line, chart, side));
  const sums = [...groupedBy(rows, ({ account }) => account[0]).values()].flatMap((same) => {
    const cents = same.reduce((sum, row) => sum + row.cents, 0);
    return same.slice(0, 1).map((row) => ({ ...row, cents }));
  });
  const moved = sums.filter(({ cents }) => cents !== 0);
  // An entry has rows, also where it takes something to where it was.
  return moved.length === 0 ? rows : moved;
}

function treasuryOf(entry: LedgerEntry, chart: Chart, side: 1 | -1): Posting {
  const { number, name } = printedWith(entry, chart);
  return { account: [number, name], cents: side * entryEuros(entry).gross, isTreasury: true };
}

function lineOf(entry: LedgerEntry, line: LedgerLine, chart: Chart, side: 1 | -1): Posting[] {
  const { net, vat } = euroAmountsOf(line, entry);
  const owed = entry.kind === 'expense' ? reverseVatOf(line, entry) : 0;
  const account = accountOfLine(entry, line, chart);
  const row = (of: LedgerAccount, cents: number): Posting => ({
    account: of,
    cents: cents + 0,
    isTreasury: false,
  });
  const isDeducted = isVatDeducted(entry, line, chart);
  if (entry.kind === 'expense' && !isDeducted) {
    const cost = row(account, side * (net + vat));
    return owed === 0 ? [cost] : [cost, row(account, owed), row(VAT_OWED_FOR_OTHERS, -owed)];
  }
  const rows = [row(account, side * net)];
  if (vat !== 0) rows.push(row(vatAccount(entry, account), side * vat));
  if (owed !== 0) {
    rows.push(row(vatAccount(entry, account), owed), row(VAT_OWED_FOR_OTHERS, -owed));
  }
  return rows;
}

function vatAccount({ kind }: LedgerEntry, account: LedgerAccount): LedgerAccount {
  if (kind === 'receipt') return VAT_COLLECTED;
  return isAssetAccount(account) ? VAT_ON_ASSETS : VAT_DEDUCTIBLE;
}

function transferOf(entry: LedgerEntry, chart: Chart): Posting[] {
  const cents = entryEuros(entry).gross;
  const from = printedWith(entry, chart);
  const to = from.to ?? from;
  const toJournal = from.to?.journal;
  const half = toJournal === undefined ? {} : { journal: [toJournal, to.name] as const };
  return [
    { account: INTERNAL_TRANSFERS, cents, isTreasury: false },
    { account: [from.number, from.name], cents: -cents, isTreasury: true },
    { account: [to.number, to.name], cents, isTreasury: true, ...half },
    { account: INTERNAL_TRANSFERS, cents: -cents, isTreasury: false, ...half },
  ];
}
