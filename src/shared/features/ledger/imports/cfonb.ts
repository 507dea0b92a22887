import { bankDay } from './bank-dates.ts';
import { NO_HABITS } from './bank-row.ts';
import type { BankReading, BankRow, SkippedRow, StatementFacts, ToldBalance } from './bank-row.ts';
import { methodIn } from './methods.ts';
import { NO_DOUBTS } from './money-text.ts';
import { factsOf } from './statement-facts.ts';

/** Characters of a record, and as many as hold its amount: some programs cut blanks off its end. */
const RECORD = 120;
const SHORTEST = 104;

/** The last digit carries the sign of the whole: its place among these is the digit. */
const CREDIT_DIGITS = '{ABCDEFGHI';
const DEBIT_DIGITS = '}JKLMNOPQR';
const OLD_BALANCE = /^01\d{5}.{83}\d{13}[{}A-R]/;

/** True for text in the fixed records of French banks: it begins with an old balance. */
export function isCfonb(text: string): boolean {
  return OLD_BALANCE.test(text.slice(0, RECORD));
}

/** Reads CFONB 120: old balance (01), movements (04) with more words (05), new balance (07). */
export function readCfonb(text: string): BankReading {
  const rows: BankRow[] = [];
  const skipped: SkippedRow[] = [];
  const balances: Omit<StatementFacts, 'moved'>[] = [];
  let [opening, account]: [ToldBalance | null, string | null] = [null, null];
  // What moves in a statement is of its account, whichever branch a movement names.
  const named = (row: BankRow) => ({ account: account ?? row.account, currency: row.currency });
  // Words belong to the movement before them, also where that one is left out.
  let [kind, movement] = ['', 0];
  for (const [index, record] of recordsIn(text).entries()) {
    const line = index + 1;
    kind = record.slice(0, 2);
    if (kind === '05' && rows.at(-1)?.line === movement) addWords(rows, record);
    if (!['01', '04', '07'].includes(kind)) continue;
    movement = line;
    const row = rowOf(record, line);
    if (kind === '01') [opening, account] = [balanceOf(row), row?.account ?? null];
    else if (kind === '07') {
      if (row) balances.push({ ...named(row), opening, closing: balanceOf(row) });
      [opening, account] = [null, null];
    } else if (row === null) {
      skipped.push({ line, reason: record.length < SHORTEST ? 'cut' : 'unreadable' });
    } else if (row.amount === 0) skipped.push({ line, reason: 'zero' });
    else rows.push({ ...row, ...named(row) });
  }
  // Every statement ends with its new balance.
  const isCut = kind !== '07' && { isCut: true };
  return {
    profile: 'cfonb120',
    habits: NO_HABITS,
    rows,
    skipped,
    ...factsOf(balances, rows),
    ...isCut,
  };
}

/** One record a line, or one behind another without line ends. */
function recordsIn(text: string): string[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line) => line.match(new RegExp(`.{1,${RECORD}}`, 'gu')) ?? [])
    .filter((record) => record.trim() !== '');
}

function balanceOf(row: BankRow | null): ToldBalance | null {
  return row && { on: row.paidOn, amount: row.amount };
}

/** What a record says; balances stand in the same places as movements. */
function rowOf(record: string, line: number): BankRow | null {
  const part = (from: number, to: number) => record.slice(from - 1, to).trim();
  const amount = amountOf(part(91, 104));
  const paidOn = dayOf(part(35, 40));
  if (amount === null || paidOn === null) return null;
  const label = part(49, 79);
  const valueOn = dayOf(part(43, 48));
  const reference = part(105, RECORD);
  return {
    line,
    paidOn,
    amount,
    currency: part(17, 19) || 'EUR',
    party: '',
    label,
    bankId: reference || part(82, 88),
    account: `${part(3, 7)}${part(12, 16)}${part(22, 32)}`,
    method: methodIn(label),
    kind: null,
    fee: 0,
    doubts: NO_DOUBTS,
    ...(valueOn !== null && { valueOn }),
  };
}

/** Minor units; the number of decimals that a record tells is that of its currency. */
function amountOf(text: string): number | null {
  const last = text.at(-1) ?? '';
  const [credit, debit] = [CREDIT_DIGITS.indexOf(last), DEBIT_DIGITS.indexOf(last)];
  if (!/^\d{13}.$/.test(text) || Math.max(credit, debit) === -1) return null;
  const size = Number(text.slice(0, -1)) * 10 + Math.max(credit, debit);
  return debit === -1 || size === 0 ? size : -size;
}

/** DDMMYY. */
function dayOf(text: string) {
  if (!/^\d{6}$/.test(text)) return null;
  return bankDay(`20${text.slice(4)}-${text.slice(2, 4)}-${text.slice(0, 2)}`, true);
}

/** Who is at the other side, and what it was for, from the record behind a movement. */
function addWords(rows: BankRow[], record: string): void {
  const before = rows.at(-1);
  const text = record.slice(48, 118).trim();
  if (!before || text === '') return;
  const isParty = ['NPY', 'NBE'].includes(record.slice(45, 48));
  const label = [before.label, text].filter((words) => words !== '').join(' ');
  rows[rows.length - 1] = isParty ? { ...before, party: text } : { ...before, label };
}
