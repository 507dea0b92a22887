import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Method } from '../model.ts';
import { bankDay } from './bank-dates.ts';
import { NO_HABITS } from './bank-row.ts';
import type { BankFileError, BankReading, BankRow, SkippedRow } from './bank-row.ts';
import { methodIn } from './methods.ts';
import { NO_DOUBTS, readMoney } from './money-text.ts';
import { elementsAt, readXml, textAt } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** True for text that is an account statement of ISO 20022. */
export function isCamt(text: string): boolean {
  return /<(?:\w+:)?BkToCstmrStmt[\s>]/.test(text.slice(0, 20_000));
}

/**
 * Reads CAMT.053, versions 02 and 08 alike: only booked entries; a batch is split into its payments
 * where they add up to it.
 */
export function readCamt(text: string): Result<BankReading, BankFileError> {
  const document = readXml(text);
  if (!document.ok) return err({ code: 'bad_file', problem: document.error });
  const rows: BankRow[] = [];
  const skipped: SkippedRow[] = [];
  let line = 0;
  for (const statement of elementsAt(document.value, 'BkToCstmrStmt/Stmt')) {
    const account = textAt(statement, 'Acct/Id/IBAN', 'Acct/Id/Othr/Id');
    for (const entry of elementsAt(statement, 'Ntry')) {
      line += 1;
      const status = textAt(entry, 'Sts/Cd', 'Sts');
      if (status !== '' && status !== 'BOOK') {
        skipped.push({ line, reason: 'pending' });
        continue;
      }
      const payments = paymentsOf(entry, { line, account });
      if (payments === null) skipped.push({ line, reason: 'unreadable' });
      else rows.push(...payments.filter(({ amount }) => amount !== 0));
      if (payments?.every(({ amount }) => amount === 0)) skipped.push({ line, reason: 'zero' });
    }
  }
  return ok({ profile: 'camt053', habits: NO_HABITS, rows, skipped });
}

type RowOrigin = Pick<BankRow, 'line' | 'account'>;

/** The payments of an entry; null where its day or amount cannot be read. */
function paymentsOf(entry: XmlElement, origin: RowOrigin): BankRow[] | null {
  const money = moneyAt(entry, ['Amt']);
  const days = ['BookgDt/Dt', 'BookgDt/DtTm', 'ValDt/Dt', 'ValDt/DtTm'];
  const paidOn = bankDay(textAt(entry, ...days), true);
  if (money === null || paidOn === null) return null;
  const direction = textAt(entry, 'CdtDbtInd');
  const isCredit = direction === 'CRDT';
  // A booking that is taken back stays what it was: money that returns is a smaller expense.
  const isReversal = ['true', '1'].includes(textAt(entry, 'RvslInd'));
  const kind = isReversal ? (isCredit ? 'expense' : 'receipt') : null;
  const base = { ...origin, paidOn, currency: money.currency, kind, fee: 0 } as const;
  const details = elementsAt(entry, 'NtryDtls/TxDtls');
  // A payment of a batch may run the other way than the batch as a whole: a fee taken off it.
  const parts = details.map((detail) => {
    const part = moneyAt(detail, ['Amt', 'AmtDtls/TxAmt/Amt']);
    const isAgainst = (textAt(detail, 'CdtDbtInd') || direction) !== direction;
    return part && { ...part, amount: isAgainst ? -part.amount : part.amount, isAgainst };
  });
  const sum = parts.reduce((total, part) => total + (part?.amount ?? 0), 0);
  const isSplit =
    details.length > 1 &&
    sum === money.amount &&
    parts.every((part) => part?.currency === money.currency);
  const words = details.map((detail, index) =>
    wordsOf(detail, entry, isCredit !== (parts[index]?.isAgainst ?? false)),
  );
  const row = (said: PaymentWords, amount: number, bankId: string): BankRow => ({
    ...base,
    ...said,
    amount: isCredit ? amount : -amount,
    bankId,
    doubts: isSplit ? NO_DOUBTS : money.doubts,
  });
  const reference = textAt(entry, 'AcctSvcrRef', 'NtryRef');
  const whole = together(words) ?? wordsOf(entry, entry, isCredit);
  if (!isSplit) return [row(whole, money.amount, reference)];
  return words.map((said, index) => {
    const own = textAt(details[index] ?? entry, 'Refs/AcctSvcrRef', 'Refs/EndToEndId');
    return row(said, parts[index]?.amount ?? 0, own || `${reference}/${index + 1}`);
  });
}

/** Who and what of payments that cannot be told apart, each name and text once; null: there are none. */
function together(all: readonly PaymentWords[]): PaymentWords | null {
  const [first] = all;
  if (!first) return null;
  const joined = (texts: readonly string[], mark: string) =>
    [...new Set(texts.filter((text) => text !== ''))].join(mark);
  const party = joined(
    all.map((one) => one.party),
    ', ',
  );
  const label = joined(
    all.map((one) => one.label),
    ' – ',
  );
  return { ...first, party, label };
}

/** Amounts of XML have a point. */
const XML_MONEY = { decimal: '.', usualDecimal: '.' } as const;

function moneyAt(element: XmlElement, paths: readonly string[]) {
  const found = paths.map((path) => elementsAt(element, path)[0]).find((one) => one !== undefined);
  const currency = found?.attributes.get('Ccy') ?? 'EUR';
  const money = found ? readMoney(found.text.trim(), XML_MONEY, currency) : null;
  return money && { amount: Math.abs(money.amount), currency, doubts: money.doubts };
}

type PaymentWords = Pick<BankRow, 'party' | 'label' | 'method'>;

function wordsOf(detail: XmlElement, entry: XmlElement, isCredit: boolean): PaymentWords {
  const [role, initiator] = isCredit ? ['Dbtr', 'UltmtDbtr'] : ['Cdtr', 'UltmtCdtr'];
  const paths = [role, initiator].flatMap((who) => [
    `RltdPties/${who}/Nm`,
    `RltdPties/${who}/Pty/Nm`,
  ]);
  const remittance = elementsAt(detail, 'RmtInf/Ustrd').map(({ text }) => text.trim());
  const label =
    remittance.filter((text) => text !== '').join(' ') ||
    textAt(detail, 'AddtlTxInf') ||
    textAt(entry, 'AddtlNtryInf');
  const code = textAt(entry, 'BkTxCd/Domn/Fmly/Cd', 'BkTxCd/Prtry/Cd');
  return { party: textAt(detail, ...paths), label, method: FAMILIES.get(code) ?? methodIn(label) };
}

/** Families of ISO bank transaction codes. */
const FAMILIES: ReadonlyMap<string, Method> = new Map([
  ['RCDT', 'transfer'],
  ['ICDT', 'transfer'],
  ['RRCT', 'transfer'],
  ['IRCT', 'transfer'],
  ['RDDT', 'direct_debit'],
  ['IDDT', 'direct_debit'],
  ['CCRD', 'card'],
  ['MCRD', 'card'],
  ['RCHQ', 'cheque'],
  ['ICHQ', 'cheque'],
  ['CNTR', 'cash'],
]);
