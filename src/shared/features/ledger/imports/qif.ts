import type { Result } from '#shared/kernel/result.ts';
import { ok } from '#shared/kernel/result.ts';
import { LEDGER_CURRENCY } from '../model.ts';
import type { Method } from '../model.ts';
import { bankDay } from './bank-dates.ts';
import type { BankFileError, BankReading, BankRow, SkippedRow, TableHabits } from './bank-row.ts';
import { methodIn } from './methods.ts';
import { readMoney } from './money-text.ts';
import { habitsOf } from './table-habits.ts';
import { HEADING_CURRENCIES } from './told-currency.ts';

/** Kinds of accounts whose movements are money; lists of categories or shares are not. */
const MONEY_TYPES = /^!type:\s*(?:bank|cash|ccard|oth [al])\s*$/i;

/** True for text that is QIF: it begins with a line of its own headers. */
export function isQif(text: string): boolean {
  const head = text.slice(0, 2000);
  if (/^\ufeff?\s*!(?:type|account|option|clear)\b/i.test(head)) return true;
  // Some banks leave the header out: a day, an amount, and the mark that closes a movement.
  return (
    /^\ufeff?\s*D\d[\d/'. -]*\s*[\r\n]/.test(head) &&
    /^[TU][-+\d]/m.test(head) &&
    /^\^\s*$/m.test(head)
  );
}

/** A movement: the line on which it begins, its account, and its fields by their letter. */
type QifRecord = {
  readonly line: number;
  readonly account: string;
  readonly fields: ReadonlyMap<string, string>;
};

/**
 * Reads QIF, which says neither number of a movement nor, but for the name of an account, its currency,
 * nor which of day and month comes first: all days together tell, else it is asked. Its amounts have a point where nothing tells.
 */
export function readQif(text: string, asked: boolean | null): Result<BankReading, BankFileError> {
  const { records, cut } = recordsIn(text);
  const dates = records.map(({ fields }) => plainDay(fields.get('D') ?? ''));
  const amounts = records.map(({ fields }) => amountText(fields));
  const habits = habitsOf({ dates, amounts }, { isDayFirst: null, decimal: '.' }, asked);
  if (!habits.ok) return habits;
  const rows: BankRow[] = [];
  const skipped: SkippedRow[] = [];
  for (const record of records) {
    const row = rowOf(record, habits.value);
    if (row === null) skipped.push({ line: record.line, reason: 'unreadable' });
    else if (row.amount === 0) skipped.push({ line: record.line, reason: 'zero' });
    else rows.push(row);
  }
  if (cut !== null) skipped.push({ line: cut, reason: 'cut' });
  const isCut = cut !== null && { isCut: true };
  return ok({ profile: 'qif', habits: habits.value, rows, skipped, ...isCut });
}

function recordsIn(text: string): { readonly records: QifRecord[]; readonly cut: number | null } {
  const records: QifRecord[] = [];
  let [account, section, begins]: [string, 'money' | 'account' | 'other', number] = [
    '',
    'money',
    1,
  ];
  let fields = new Map<string, string>();
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const line = raw.trim();
    if (line.startsWith('!')) {
      section = sectionOf(line) ?? section;
      fields = new Map();
    } else if (line === '^') {
      // Some leave the header of movements out behind their account.
      const isMoved = section === 'money' || (section === 'account' && isMovement(fields));
      if (section === 'account' && !isMoved) account = fields.get('N') ?? '';
      if (isMoved && fields.size > 0) records.push({ line: begins, account, fields });
      fields = new Map();
    } else if (line !== '') {
      if (fields.size === 0) begins = index + 1;
      const letter = line.charAt(0).toUpperCase();
      // What comes again belongs to the parts of a split movement.
      if (!fields.has(letter)) fields.set(letter, line.slice(1).trim());
    }
  }
  // What is not closed was cut: its amount may be, too.
  const cut = section === 'money' && fields.size > 0 ? begins : null;
  return { records, cut };
}

/** True for fields of a movement in a list of accounts, which have a kind where it has an amount. */
function isMovement(fields: ReadonlyMap<string, string>): boolean {
  return /^[-+]?[\d.,]+$/.test(amountText(fields)) || (!fields.has('N') && fields.has('D'));
}

/** Which kind of list a header opens; null for one that opens none. */
function sectionOf(header: string): 'money' | 'account' | 'other' | null {
  if (/^!account/i.test(header)) return 'account';
  if (!/^!type/i.test(header)) return null;
  return MONEY_TYPES.test(header) ? 'money' : 'other';
}

/**
 * Quicken writes `1/ 2'26`: an apostrophe before years of this century, spaces for zeros; 94 behind
 * a stroke is 1994.
 */
function plainDay(text: string): string {
  const plain = text.replaceAll(' ', '').replace(/\/([7-9]\d)$/, '/19$1');
  return plain.replaceAll(/['’]/g, '/');
}

function amountText(fields: ReadonlyMap<string, string>): string {
  // Some write a comma of thousands before them all: `,300.00`, `-,109.59`.
  return (fields.get('T') ?? fields.get('U') ?? '').replace(/^([-+]?),(?=\d+\.\d\d$)/, '$1');
}

function rowOf(
  { line, account, fields }: QifRecord,
  { days, decimal }: TableHabits,
): BankRow | null {
  const day = plainDay(fields.get('D') ?? '');
  const paidOn = bankDay(day, days?.isDayFirst ?? true);
  const mark = decimal?.by === 'column' ? decimal.mark : null;
  const marks = { decimal: mark, usualDecimal: decimal?.mark ?? '.' };
  const told = /\b([A-Z]{3})$/.exec(account)?.[1] ?? '';
  const currency = HEADING_CURRENCIES.includes(told) ? told : LEDGER_CURRENCY;
  const money = readMoney(amountText(fields), marks, currency);
  if (paidOn === null || money === null) return null;
  // Only in America the month comes first, and there euros are what nobody has.
  const isOpen = told !== currency && days?.by === 'column' && !days.isDayFirst;
  const [party, label] = [fields.get('P') ?? '', fields.get('M') ?? ''];
  return {
    line,
    paidOn,
    amount: money.amount,
    doubts: isOpen ? ['currency', ...money.doubts] : money.doubts,
    currency,
    party,
    label,
    bankId: '',
    account,
    method: methodOf(fields.get('N') ?? '') ?? methodIn(`${party} ${label}`),
    kind: null,
    fee: 0,
  };
}

/** A number is that of a cheque. */
function methodOf(number: string): Method | null {
  return /^\d+$/.test(number) ? 'cheque' : methodIn(number);
}
