import type { Day } from '#shared/kernel/day.ts';
import type { Method } from '../model.ts';
import { bankDay } from './bank-dates.ts';
import { NO_HABITS } from './bank-row.ts';
import type {
  BankReading,
  BankRow,
  RowSkipReason,
  SkippedRow,
  StatementFacts,
  ToldBalance,
} from './bank-row.ts';
import { methodIn } from './methods.ts';
import { readMoney } from './money-text.ts';
import { mt940Words } from './mt940-words.ts';
import { factsOf } from './statement-facts.ts';

/** True for text in the fields of SWIFT: a reference, then a balance or the limit of a report. */
export function isMt940(text: string): boolean {
  const head = text.slice(0, 4000);
  return (
    /(?:^|[\n\r@{:]):?(?:20|25):/.test(head) && /(?:^|[\n\r@])\s*:(?:60[FM]|34F|61):/.test(head)
  );
}

/** A field: its tag and its lines, joined. */
type SwiftField = { readonly tag: string; readonly text: string };

/** Each field of the text; what stands before the first one is an envelope. */
function fieldsIn(text: string): SwiftField[] {
  const fields: SwiftField[] = [];
  for (const line of text.split(/\r\n|\r|\n|@@/)) {
    const found = /^\s*(?:\{4:)?:(\d\d[A-Z]?):(.*)$/.exec(line);
    const [, tag = '', rest = ''] = found ?? [];
    const last = fields.at(-1);
    if (found) fields.push({ tag, text: rest });
    else if (/^(?:-(?:\}.*)?)?\s*$/.test(line)) fields.push({ tag: '', text: '' });
    else if (last && last.tag !== '')
      fields[fields.length - 1] = { ...last, text: `${last.text}\n${line}` };
  }
  return fields.filter(({ tag }) => tag !== '');
}

/** What a statement says before its movements. */
type Statement = {
  account: string;
  currency: string;
  opening: ToldBalance | null;
  /** True from its first field on until its closing balance. */
  isOpen: boolean;
};

/**
 * Reads MT940 and MT942, whose movements (61) are followed by their words (86). A movement has the
 * day on which it was booked where that is told, else the one from which the bank reckons with it.
 */
export function readMt940(text: string): BankReading {
  const rows: BankRow[] = [];
  const skipped: SkippedRow[] = [];
  const balances: Omit<StatementFacts, 'moved'>[] = [];
  const statement: Statement = { account: '', currency: 'EUR', opening: null, isOpen: false };
  const fields = fieldsIn(text);
  let line = 0;
  for (const [index, { tag, text: told }] of fields.entries()) {
    if (tag === '20') statement.opening = null;
    if (tag === '25') statement.account = accountIn(told);
    if (tag === '34F') statement.currency = told.slice(0, 3);
    if (tag.startsWith('60')) {
      const balance = balanceIn(told);
      statement.currency = balance?.currency ?? statement.currency;
      statement.opening = balance;
      statement.isOpen = true;
    }
    if (tag.startsWith('62')) {
      const { account, currency, opening } = statement;
      const closing = balanceIn(told);
      if (closing) balances.push({ account, currency, opening, closing });
      statement.isOpen = false;
    }
    if (tag !== '61') continue;
    line += 1;
    const next = fields[index + 1];
    const isCutOff = statement.isOpen && next === undefined;
    const words = next?.tag === '86' ? next.text : '';
    const row = isCutOff ? 'cut' : rowOf(told, words, { line, ...statement });
    if (typeof row === 'string') skipped.push({ line, reason: row });
    else rows.push(row);
  }
  const isCut = statement.isOpen && { isCut: true };
  const facts = factsOf(balances, rows);
  return { profile: 'mt940', habits: NO_HABITS, rows, skipped, ...facts, ...isCut };
}

/** IBAN, or bank and number; some write the currency behind it. */
function accountIn(text: string): string {
  const [first = ''] = text.trim().split('\n');
  return first.replace(/\s*(?:EUR|USD|GBP|CHF)$/, '').trim();
}

/** Credit or debit, YYMMDD, currency, amount. */
function balanceIn(text: string): (ToldBalance & { readonly currency: string }) | null {
  const parts = /^([CD])R?(\d{6})([A-Z]{3})([\d.,]+)/.exec(text.trim());
  if (!parts) return null;
  const [, sign = '', day = '', currency = '', size = ''] = parts;
  const money = moneyIn(size, currency);
  const amount = sign === 'D' ? -(money?.amount ?? 0) : (money?.amount ?? 0);
  return money && { on: bankDay(`20${day}`, true), amount, currency };
}

/** A comma before the decimals, also where there are none; some write a point. */
function moneyIn(size: string, currency: string) {
  const plain = size.replace(/[.,]$/, '').replace(/^,/, '0,');
  const decimal = plain.includes(',') ? ',' : '.';
  return readMoney(plain, { decimal, usualDecimal: decimal }, currency);
}

/**
 * Value day (YYMMDD), booking day (MMDD), reversal, credit or debit, the third letter of the currency,
 * amount, kind of movement, the customer's reference, the bank's behind two strokes.
 */
const MOVEMENT =
  /^(\d{6})(\d{4})?\s*(R|E)?([CD])([A-Z])?\s*(,?\d[\d.,]*)\s*([A-Z][A-Z\d]{3})?([^\n]*)(?:\n([\s\S]*))?$/;

function rowOf(
  text: string,
  words: string,
  { line, account, currency }: Statement & { readonly line: number },
): BankRow | RowSkipReason {
  const parts = MOVEMENT.exec(text.trim());
  if (!parts) return 'unreadable';
  const [, value = '', booked, mark, side, , size = '', code = '', references = '', more = ''] =
    parts;
  const valueOn = valueDay(value, booked);
  const money = moneyIn(size, currency);
  if (valueOn === null || money === null) return 'unreadable';
  if (money.amount === 0) return 'zero';
  // A credit that is taken back went out, and stays a smaller receipt.
  const isIn = (side === 'C') !== (mark === 'R');
  const { party, label, partyAccount } = mt940Words(words);
  const said = label || more.replaceAll('\n', ' ').trim();
  return {
    line,
    paidOn: bookingDay(valueOn, booked) ?? valueOn,
    amount: isIn ? money.amount : -money.amount,
    currency,
    party,
    label: said,
    bankId: references.split('//')[1]?.trim() ?? '',
    account,
    method: METHODS.get(code.slice(1)) ?? methodIn(`${party} ${said}`),
    kind: mark === 'R' ? (isIn ? 'expense' : 'receipt') : null,
    fee: 0,
    doubts: money.doubts,
    valueOn,
    ...(partyAccount !== '' && { partyAccount }),
  };
}

/** Every month has as many. */
const LEAST_DAYS = 28;

/** Banks that reckon with months of 30 days write the 30th of February for its end, beside the day of the booking. */
function valueDay(text: string, booked: string | undefined): Day | null {
  const [month, day] = [`20${text.slice(0, 4)}`, Number(text.slice(4))];
  const written = bankDay(`${month}${text.slice(4)}`, true);
  const isBehindEnd = day > LEAST_DAYS && day <= 31;
  if (written !== null || booked === undefined || !isBehindEnd) return written;
  return (
    [30, 29, 28].map((last) => bankDay(`${month}${last}`, true)).find((end) => end !== null) ?? null
  );
}

/** A month and a day near the value day, which may lie in another year. */
function bookingDay(valueOn: string, booked: string | undefined) {
  if (booked === undefined) return null;
  const [year, month] = [Number(valueOn.slice(0, 4)), Number(valueOn.slice(5, 7))];
  const apart = Number(booked.slice(0, 2)) - month;
  const shifted = apart > 6 ? year - 1 : apart < -6 ? year + 1 : year;
  return bankDay(`${shifted}${booked}`, true);
}

/** Kinds of movements, without their first letter. */
const METHODS: ReadonlyMap<string, Method> = new Map([
  ['TRF', 'transfer'],
  ['DDT', 'direct_debit'],
  ['DIS', 'transfer'],
  ['CHK', 'cheque'],
  ['POS', 'card'],
  ['CRC', 'card'],
]);
