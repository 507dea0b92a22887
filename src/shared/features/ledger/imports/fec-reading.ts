import { isDay } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { accountNumberSchema } from '../model.ts';
import { withWholeTransfers } from './transfer-halves.ts';

/** A row of an entry in double form, in euro cents: a debit above zero, a credit below. */
export type FecRow = {
  readonly account: string;
  readonly accountName: string;
  readonly label: string;
  readonly cents: number;
  /** What the row is lettered with: one text for all rows that settle each other. */
  readonly settles?: string;
};

/** An entry of a FEC, whichever program wrote it; `line` is that of its first row in the file. */
export type FecFileEntry = {
  readonly line: number;
  readonly journal: string;
  readonly journalName: string;
  readonly number: string;
  readonly day: Day;
  readonly piece: string;
  readonly pieceDay: Day | null;
  readonly label: string;
  /** Whom the rows are with, where the file says so. */
  readonly party: string;
  readonly method: string;
  readonly rows: readonly FecRow[];
};

/** Why a file is no FEC, or none that can be relied on, and on which line. */
export type FecFault = {
  readonly code:
    | 'not_fec'
    | 'columns'
    | 'day'
    | 'amount'
    | 'account'
    | 'accounts_alike'
    | 'unbalanced';
  readonly line: number;
  /** The accounts that it is about. */
  readonly names?: string;
};

/**
 * A file that was read: nothing of it is left out but rows without an amount, which are counted, and
 * the entries that have no others, by journal and number.
 */
export type FecFile = {
  readonly entries: readonly FecFileEntry[];
  readonly empty: number;
  readonly emptyEntries?: readonly string[];
};

const NEEDED = ['journalcode', 'ecriturenum', 'ecrituredate', 'comptenum', 'ecriturelib'] as const;

/** True for a text whose first line names the columns of a FEC, in any order. */
export function isFec(text: string): boolean {
  return columnsIn(firstLine(text)) !== null;
}

type FecHead = { readonly separator: string; readonly at: ReadonlyMap<string, number> };

function firstLine(text: string): string {
  return text.slice(text.startsWith('\ufeff') ? 1 : 0, 2000).split(/\r\n|\r|\n/, 1)[0] ?? '';
}

/** Where each column stands; programs write their names in other cases, with accents, in quotes. */
function columnsIn(head: string): FecHead | null {
  for (const separator of ['\t', '|', ';', ',']) {
    const at = new Map(head.split(separator).map((name, index) => [folded(name), index]));
    if (!NEEDED.every((name) => at.has(name))) continue;
    const hasAmounts =
      (at.has('debit') && at.has('credit')) || (at.has('montant') && at.has('sens'));
    return hasAmounts ? { separator, at } : null;
  }
  return null;
}

function folded(name: string): string {
  return unquoted(name)
    .normalize('NFD')
    .replaceAll(/[^a-z]/gi, '')
    .toLowerCase();
}

function unquoted(cell: string): string {
  const text = cell.trim();
  const isQuoted = text.length > 1 && text.startsWith('"') && text.endsWith('"');
  return isQuoted ? text.slice(1, -1).replaceAll('""', '"').trim() : text;
}

/** `written` is the account as the file has it, its digits and letters alone. */
type FecLine = FecRow & Omit<FecFileEntry, 'rows'> & { readonly written: string };

/**
 * Reads a FEC of any program: tab or bar between the fields, debit and credit or amount and side,
 * comma or point, days as the law has them or as people write them. One row that cannot be read
 * refuses the file: books are whole or they are none.
 */
export function readFec(text: string): Result<FecFile, FecFault> {
  const columns = columnsIn(firstLine(text));
  if (!columns) return err({ code: 'not_fec', line: 1 });
  const rows: FecLine[] = [];
  const empty: FecLine[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  for (const [index, body] of lines.entries()) {
    // Old programs end a file with the sign that DOS ended it with.
    if (index === 0 || body.replace('\u001a', '').trim() === '') continue;
    const row = rowOf(body, columns, index + 1);
    if (!row.ok) return row;
    if (row.value.cents === 0) empty.push(row.value);
    else rows.push(row.value);
  }
  const alike = accountsAlike(rows);
  if (alike) return err(alike);
  const entries = entriesOf(rows);
  const unbalanced = entries.find((entry) => sumOfRows(entry.rows) !== 0);
  if (unbalanced) return err({ code: 'unbalanced', line: unbalanced.line });
  const filled = new Set(rows.map(nameOf));
  const emptyEntries = [...new Set(empty.map(nameOf))].filter((name) => !filled.has(name));
  return ok({ entries, empty: empty.length, emptyEntries });
}

/** How a file calls an entry. */
function nameOf({ journal, number, day }: FecLine): string {
  return `${journal} ${number || day}`.trim();
}

function rowOf(body: string, { separator, at }: FecHead, line: number): Result<FecLine, FecFault> {
  const cells = body.split(separator).map(unquoted);
  if (cells.length < at.size - 1) return err({ code: 'columns', line });
  const cell = (name: string): string => cells[at.get(name) ?? -1] ?? '';
  const day = dayIn(cell('ecrituredate'));
  if (day === null) return err({ code: 'day', line });
  const cents = centsOf(cell);
  if (cents === null) return err({ code: 'amount', line });
  const written = plainNumber(cell('comptenum'));
  const account = accountNumberSchema.safeParse(ownNumber(written));
  if (!account.success) return err({ code: 'account', line });
  const party = cell('compauxlib') || cell('idclient');
  return ok({
    line,
    day,
    cents,
    party,
    written,
    journal: cell('journalcode'),
    journalName: cell('journallib'),
    number: cell('ecriturenum'),
    piece: cell('pieceref'),
    pieceDay: dayIn(cell('piecedate')),
    label: cell('ecriturelib'),
    method: cell('modereglt'),
    account: account.data,
    accountName: (cell('comptelib') || account.data).slice(0, 200),
    ...settled(account.data, cell),
  });
}

/** Letters are given account by account, and third party by third party. */
function settled(account: string, cell: (name: string) => string): Pick<FecRow, 'settles'> {
  const letters = cell('ecriturelet');
  return letters === '' ? {} : { settles: [account, cell('compauxnum'), letters].join('\t') };
}

/** Digits and letters alone: programs part those of a third party from them, each in its own way. */
function plainNumber(account: string): string {
  return account
    .normalize('NFD')
    .toUpperCase()
    .replaceAll(/[^\dA-Z]/g, '');
}

function withoutZeros(written: string): string {
  return written.replace(/0+$/, '');
}

/** Programs fill numbers of accounts up with zeros to their own length; these books have six digits. */
function ownNumber(written: string): string {
  if (!/^\d+$/.test(written)) return shortened(written);
  const bare = withoutZeros(written);
  return bare.length < written.length || written.length < 6
    ? shortened(bare.padEnd(6, '0'))
    : shortened(written);
}

/** How much of either end is kept where a number is longer than these books have them. */
const END = 6;

/**
 * The account stands at the beginning of a number, and what tells one third party from the next at its
 * end: a number is shortened in between. It depends on no other row, so that each file of some books
 * gives the same.
 */
function shortened(number: string): string {
  return number.length > 2 * END ? number.slice(0, END) + number.slice(-END) : number;
}

/** Two accounts of a file that would be one here, because one of them was shortened; null: none. */
function accountsAlike(rows: readonly FecLine[]): FecFault | null {
  const longest = new Map<string, string>();
  for (const { account, written } of rows) {
    if (written.length > (longest.get(account) ?? '').length) longest.set(account, written);
  }
  for (const { account, written, line } of rows) {
    const other = longest.get(account) ?? written;
    if (withoutZeros(other) === withoutZeros(written)) continue;
    return { code: 'accounts_alike', line, names: `${other}, ${written}` };
  }
  return null;
}

/** A day as the law has it (`20260115`), or as people write it; a time behind it is left. */
export function dayIn(text: string): Day | null {
  const iso = /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?!\d)/.exec(text);
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text);
  const [, year = '', month = '', date = ''] =
    iso ?? (french ? ['', french[3], french[2], french[1]] : []);
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

function centsOf(cell: (name: string) => string): number | null {
  const side = cell('sens').toUpperCase();
  if (side !== '' || cell('montant') !== '') {
    const amount = centsIn(cell('montant'));
    if (amount === null || !/^(?:[DC]|[+-]?1)$/.test(side)) return null;
    return ['D', '+1', '1'].includes(side) ? amount : 0 - amount;
  }
  const [debit, credit] = [centsIn(cell('debit')), centsIn(cell('credit'))];
  return debit === null || credit === null ? null : debit - credit;
}

const LARGEST = 1e15;

/** Cents of an amount with a comma or a point, padded or not; nothing is zero; null: no amount. */
export function centsIn(text: string): number | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/g, '');
  if (plain === '') return 0;
  const parts = /^([+-]?)(\d*)(?:[.,](\d{1,4}))?$/.exec(plain);
  if (!parts || (parts[2] === '' && parts[3] === undefined)) return null;
  const [, sign, whole = '', decimals = ''] = parts;
  if (/[1-9]/.test(decimals.slice(2))) return null;
  const cents = Number(whole) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'));
  if (cents > LARGEST) return null;
  return sign === '-' ? 0 - cents : cents;
}

/**
 * Rows of one journal, number and day are one entry, which need not lie together; rows without a
 * number are one until they balance.
 */
function entriesOf(rows: readonly FecLine[]): FecFileEntry[] {
  const groups = new Map<string, FecLine[]>();
  let [open, balance] = [0, 0];
  for (const row of rows) {
    const own = row.number === '' ? `without ${open}` : row.number;
    const key = [row.journal, own, row.day].join('\t');
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
    if (row.number !== '') continue;
    balance += row.cents;
    if (balance === 0) open += 1;
  }
  return withWholeTransfers(groups.values()).flatMap((group) => entryOf(group) ?? []);
}

function entryOf(group: readonly FecLine[]): FecFileEntry | null {
  const [first] = group;
  if (!first) return null;
  const { line, journal, journalName, number, day, piece, pieceDay, label, method } = first;
  const party = group.find((row) => row.party !== '')?.party ?? '';
  const rows = group.map(({ account, accountName, label: own, cents, settles }) => ({
    account,
    accountName,
    label: own,
    cents,
    ...(settles === undefined ? {} : { settles }),
  }));
  return { line, journal, journalName, number, day, piece, pieceDay, label, party, method, rows };
}

/** What rows come to: nothing where they balance; euro cents. */
export function sumOfRows(rows: readonly FecRow[]): number {
  return rows.reduce((sum, { cents }) => sum + cents, 0);
}
