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
import { decodedEntities } from './entities.ts';
import { readMoney } from './money-text.ts';
import type { MoneyReading } from './money-text.ts';
import { factsOf } from './statement-facts.ts';

/** True for text that is OFX, as SGML (1.x) or as XML (2.x). */
export function isOfx(text: string): boolean {
  return /<OFX\s*>/i.test(text.slice(0, 4000));
}

const TYPES: ReadonlyMap<string, Method> = new Map([
  ['CHECK', 'cheque'],
  ['POS', 'card'],
  ['ATM', 'cash'],
  ['CASH', 'cash'],
  ['DIRECTDEBIT', 'direct_debit'],
  ['XFER', 'transfer'],
  ['DIRECTDEP', 'transfer'],
  ['REPEATPMT', 'direct_debit'],
]);

/** What is told as a whole: a movement, and what the account holds by the books. */
const AGGREGATE = /(?=<(?:STMTTRN|LEDGERBAL)\s*>)/i;
const AGGREGATE_END = /<\/(?:STMTTRN|LEDGERBAL)\s*>/i;
/** Behind its end a file has blank lines at most; characters. */
const MOST_BEHIND_END = 200;

/**
 * Reads OFX 1.x and 2.x alike: what counts are the opening tags, since 1.x leaves most of them open.
 * The sign is that of the amount, and the day is the one written, whatever its zone. Of a file that
 * ends before its end, a movement that is not closed is left out: its amount may be cut.
 */
export function readOfx(text: string): BankReading {
  const rows: BankRow[] = [];
  const skipped: SkippedRow[] = [];
  const closings: Omit<StatementFacts, 'moved'>[] = [];
  const isCut = !/<\/OFX\s*>/i.test(text.slice(-MOST_BEHIND_END));
  let [currency, account, line] = ['EUR', '', 0];
  for (const { name, inside, after, isLast } of aggregatesIn(text)) {
    if (name === 'STMTTRN') {
      line += 1;
      const isOpen = isCut && isLast && after === null;
      const row = isOpen ? 'cut' : rowOf(inside, { line, currency, account });
      if (typeof row === 'string') skipped.push({ line, reason: row });
      else rows.push(row);
    }
    const closing = name === 'LEDGERBAL' ? balanceIn(inside, currency) : null;
    if (closing) closings.push({ account, currency, opening: null, closing });
    // What follows may open the next statement, of another account.
    const around = fieldsOf(after ?? inside);
    currency = around.get('CURDEF')?.toUpperCase() ?? currency;
    account = around.get('ACCTID') ?? account;
  }
  const statements = factsOf(closings, rows);
  return {
    profile: 'ofx',
    habits: NO_HABITS,
    rows,
    skipped,
    ...statements,
    ...(isCut && { isCut }),
  };
}

/** The text in its aggregates, each with what stands behind it; what comes before the first has no name. */
function aggregatesIn(text: string) {
  const blocks = text.split(AGGREGATE);
  return blocks.map((block, index) => {
    const name = /^<(STMTTRN|LEDGERBAL)/i.exec(block)?.[1]?.toUpperCase() ?? '';
    const [inside = '', after] = name === '' ? [block] : block.split(AGGREGATE_END);
    return { name, inside, after: after ?? null, isLast: index === blocks.length - 1 };
  });
}

/** What the account holds by the books; null where it cannot be read. */
function balanceIn(text: string, currency: string): ToldBalance | null {
  const fields = fieldsOf(text);
  const money = ofxMoney(fields.get('BALAMT') ?? '', currency);
  return money && { amount: money.amount, on: bankDay(fields.get('DTASOF') ?? '', true) };
}

/** Each tag with its text; the first of a name counts. */
function fieldsOf(block: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const [, name = '', value = ''] of block.matchAll(/<([A-Z0-9.]+)>([^<]*)/gi)) {
    const key = name.toUpperCase();
    const clean = decodedEntities(value).trim();
    if (clean !== '' && !fields.has(key)) fields.set(key, clean);
  }
  return fields;
}

function rowOf(
  text: string,
  origin: Pick<BankRow, 'line' | 'currency' | 'account'>,
): BankRow | RowSkipReason {
  const fields = fieldsOf(text);
  // ORIGCURRENCY tells what was paid abroad; the amount is then in the money of the statement.
  const isAbroad = fields.has('CURSYM') && !/<ORIGCURRENCY>/i.test(text);
  const currency = (isAbroad ? fields.get('CURSYM')?.toUpperCase() : undefined) ?? origin.currency;
  const paidOn = bankDay(fields.get('DTPOSTED') ?? '', true);
  const money = ofxMoney(fields.get('TRNAMT') ?? '', currency);
  if (paidOn === null || money === null) return 'unreadable';
  if (money.amount === 0) return 'zero';
  const [name, memo] = [fields.get('NAME') ?? fields.get('PAYEE') ?? '', fields.get('MEMO') ?? ''];
  const valueOn = bankDay(fields.get('DTAVAIL') ?? '', true);
  const partyAccount = fields.get('ACCTID');
  const type = fields.get('TRNTYPE')?.toUpperCase() ?? '';
  return {
    ...origin,
    currency,
    paidOn,
    ...money,
    party: name,
    label: memo,
    bankId: fields.get('FITID') ?? '',
    method: TYPES.get(type) ?? methodIn(`${name} ${memo}`),
    kind: null,
    fee: 0,
    ...(valueOn !== null && { valueOn }),
    ...(partyAccount !== undefined && { partyAccount }),
  };
}

/** The last mark is the decimal one: French banks write a comma, against the standard. */
function ofxMoney(text: string, currency: string): MoneyReading | null {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const decimal = text[last] === ',' ? ',' : '.';
  return readMoney(text, { decimal, usualDecimal: decimal }, currency);
}
