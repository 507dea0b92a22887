import type { Method } from '../model.ts';
import { bankDay } from './bank-dates.ts';
import { NO_HABITS } from './bank-row.ts';
import type { BankReading, BankRow, SkippedRow } from './bank-row.ts';
import { methodIn } from './methods.ts';
import { decodedEntities } from './entities.ts';
import { readMoney } from './money-text.ts';
import type { MoneyReading } from './money-text.ts';

/** True for text that is OFX, as SGML (1.x) or as XML (2.x). */
export function isOfx(text: string): boolean {
  return /<OFX>/i.test(text.slice(0, 4000));
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

/**
 * Reads OFX 1.x and 2.x alike: what counts are the opening tags, since 1.x leaves most of them open.
 * The sign is that of the amount, and the day is the one written, whatever its zone.
 */
export function readOfx(text: string): BankReading {
  const rows: BankRow[] = [];
  const skipped: SkippedRow[] = [];
  let [currency, account, line] = ['EUR', '', 0];
  for (const block of text.split(/(?=<STMTTRN>)/i)) {
    const fields = fieldsOf(block);
    if (/^<STMTTRN>/i.test(block)) {
      line += 1;
      const row = rowOf(fields, { line, currency, account }, /<ORIGCURRENCY>/i.test(block));
      if (row === null) skipped.push({ line, reason: 'unreadable' });
      else if (row.amount === 0) skipped.push({ line, reason: 'zero' });
      else rows.push(row);
    }
    // What follows a movement may open the next statement, of another account.
    const after = fieldsOf(block.split(/<\/STMTTRN>/i).at(-1) ?? '');
    currency = after.get('CURDEF') ?? currency;
    account = after.get('ACCTID') ?? account;
  }
  return { profile: 'ofx', habits: NO_HABITS, rows, skipped };
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
  fields: ReadonlyMap<string, string>,
  origin: Pick<BankRow, 'line' | 'currency' | 'account'>,
  isConverted: boolean,
): BankRow | null {
  // ORIGCURRENCY tells what was paid abroad; the amount is then in the money of the statement.
  const isAbroad = fields.has('CURSYM') && !isConverted;
  const currency = (isAbroad ? fields.get('CURSYM') : undefined) ?? origin.currency;
  const paidOn = bankDay(fields.get('DTPOSTED') ?? '', true);
  const money = ofxMoney(fields.get('TRNAMT') ?? '', currency);
  if (paidOn === null || money === null) return null;
  const [name, memo] = [fields.get('NAME') ?? fields.get('PAYEE') ?? '', fields.get('MEMO') ?? ''];
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
  };
}

/** The last mark is the decimal one: French banks write a comma, against the standard. */
function ofxMoney(text: string, currency: string): MoneyReading | null {
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const decimal = text[last] === ',' ? ',' : '.';
  return readMoney(text, { decimal, usualDecimal: decimal }, currency);
}
