import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Method } from '../model.ts';
import { bankDay } from './bank-dates.ts';
import { NO_HABITS } from './bank-row.ts';
import type {
  BankFileError,
  BankReading,
  BankRow,
  SkippedRow,
  StatementFacts,
  ToldBalance,
} from './bank-row.ts';
import { methodIn } from './methods.ts';
import { NO_DOUBTS, readMoney } from './money-text.ts';
import { factsOf } from './statement-facts.ts';
import { elementsAt, readXml, textAt } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** What tells of movements: a statement, the report of a day that still runs, a notice of bookings. */
const MESSAGES = [
  ['BkToCstmrStmt', 'camt053'],
  ['BkToCstmrAcctRpt', 'camt052'],
  ['BkToCstmrDbtCdtNtfctn', 'camt054'],
] as const;
const STATEMENTS: readonly string[] = ['Stmt', 'Rpt', 'Ntfctn'];

export type CamtProfile = (typeof MESSAGES)[number][1];

/** Which message of ISO 20022 about an account a text is; null: none. */
export function camtProfile(text: string): CamtProfile | null {
  const head = text.slice(0, 20_000);
  const found = MESSAGES.find(([name]) =>
    new RegExp(`<(?:\\w+:)?${name}(?:V\\d\\d)?[\\s>]`).test(head),
  );
  return found?.[1] ?? null;
}

/**
 * Reads CAMT.052, 053 and 054, version 02 and those since 08 alike: only booked entries; a batch is
 * split into its payments where they add up to it. An entry is dropped once it is read: a file may
 * hold very many.
 */
export function readCamt(text: string, profile: CamtProfile): Result<BankReading, BankFileError> {
  const rows: BankRow[] = [];
  const skipped: SkippedRow[] = [];
  const balances: Omit<StatementFacts, 'moved'>[] = [];
  let line = 0;
  const takeEntry = (entry: XmlElement, statement: XmlElement) => {
    line += 1;
    const status = textAt(entry, 'Sts/Cd', 'Sts');
    if (status !== '' && status !== 'BOOK') {
      skipped.push({ line, reason: 'pending' });
      return;
    }
    const account = textAt(statement, 'Acct/Id/IBAN', 'Acct/Id/Othr/Id');
    const payments = paymentsOf(entry, { line, account, only: onlyDayOf(statement) });
    if (payments === null) skipped.push({ line, reason: 'unreadable' });
    else {
      // Each payment of a batch is told apart by its number.
      const numbered = payments.map((payment, index) => ({ ...payment, line: line + index }));
      rows.push(...numbered.filter(({ amount }) => amount !== 0));
      line += payments.length - 1;
    }
    if (payments?.every(({ amount }) => amount === 0)) skipped.push({ line, reason: 'zero' });
  };
  const document = readXml(text, (element, parent) => {
    if (element.name === 'Ntry' && STATEMENTS.includes(parent.name)) {
      takeEntry(element, parent);
      return false;
    }
    if (STATEMENTS.includes(element.name)) balances.push(...balancesOf(element));
    return true;
  });
  if (!document.ok) return err({ code: 'bad_file', problem: document.error });
  return ok({ profile, habits: NO_HABITS, rows, skipped, ...factsOf(balances, rows) });
}

/** The balances of a statement; none where it tells none. */
function balancesOf(statement: XmlElement): Omit<StatementFacts, 'moved'>[] {
  const balances = elementsAt(statement, 'Bal').flatMap((balance) => {
    const money = moneyAt(balance, ['Amt']);
    const sign = textAt(balance, 'CdtDbtInd') === 'DBIT' ? -1 : 1;
    const kind = textAt(balance, 'Tp/CdOrPrtry/Cd');
    const on = bankDay(textAt(balance, 'Dt/Dt', 'Dt/DtTm'), true);
    return money ? [{ kind, currency: money.currency, on, amount: sign * money.amount }] : [];
  });
  const told = (...kinds: readonly string[]): ToldBalance | null => {
    const found = kinds.flatMap((kind) => balances.find((one) => one.kind === kind) ?? [])[0];
    return found ? { on: found.on, amount: found.amount } : null;
  };
  const [opening, closing] = [told('OPBD', 'PRCD'), told('CLBD')];
  const [first] = balances;
  if (!first || (opening === null && closing === null)) return [];
  const account = textAt(statement, 'Acct/Id/IBAN', 'Acct/Id/Othr/Id');
  return [{ account, currency: first.currency, opening, closing }];
}

type RowOrigin = Pick<BankRow, 'line' | 'account'> & {
  /** Of a statement of one day. */
  readonly only: Day | null;
};

/** The one day of a statement whose balances before and after are of it; entries need not repeat it. */
function onlyDayOf(statement: XmlElement): Day | null {
  const days = new Set(
    elementsAt(statement, 'Bal').map((balance) => textAt(balance, 'Dt/Dt', 'Dt/DtTm')),
  );
  const [day = ''] = days;
  return days.size === 1 ? bankDay(day, true) : null;
}

/** The payments of an entry; null where its day or amount cannot be read. */
function paymentsOf(entry: XmlElement, { only, ...origin }: RowOrigin): BankRow[] | null {
  const money = moneyAt(entry, ['Amt']);
  const booking = bookingOf(entry, only);
  if (money === null || booking === null) return null;
  const direction = textAt(entry, 'CdtDbtInd');
  const isCredit = direction === 'CRDT';
  const details = elementsAt(entry, 'NtryDtls/TxDtls');
  const parts = details.map((detail) => partOf(detail, direction));
  const sum = parts.reduce((total, part) => total + (part?.amount ?? 0), 0);
  const isSplit =
    details.length > 1 &&
    sum === money.amount &&
    parts.every((part) => part?.currency === money.currency);
  const words = details.map((detail, index) =>
    wordsOf(detail, entry, isCredit !== (parts[index]?.isAgainst ?? false)),
  );
  const row = (said: PaymentWords, amount: number, bankId: string): BankRow => ({
    ...origin,
    ...booking,
    ...said,
    currency: money.currency,
    amount: isCredit ? amount : -amount,
    bankId,
    fee: 0,
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

/** When an entry was booked, and what it is; null without a day. */
function bookingOf(
  entry: XmlElement,
  only: Day | null,
): Pick<BankRow, 'paidOn' | 'kind' | 'valueOn'> | null {
  const value = ['ValDt/Dt', 'ValDt/DtTm'];
  const paidOn = bankDay(textAt(entry, 'BookgDt/Dt', 'BookgDt/DtTm', ...value), true) ?? only;
  if (paidOn === null) return null;
  const valueOn = bankDay(textAt(entry, ...value), true);
  // A booking that is taken back stays what it was: money that returns is a smaller expense.
  const isReversal = ['true', '1'].includes(textAt(entry, 'RvslInd'));
  const taken = textAt(entry, 'CdtDbtInd') === 'CRDT' ? 'expense' : 'receipt';
  return { paidOn, kind: isReversal ? taken : null, ...(valueOn !== null && { valueOn }) };
}

/** A payment of a batch, which may run the other way than the batch as a whole: a fee taken off it. */
function partOf(detail: XmlElement, direction: string) {
  const part = moneyAt(detail, ['Amt', 'AmtDtls/TxAmt/Amt']);
  const isAgainst = (textAt(detail, 'CdtDbtInd') || direction) !== direction;
  return part && { ...part, amount: isAgainst ? -part.amount : part.amount, isAgainst };
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

type PaymentWords = Pick<BankRow, 'party' | 'label' | 'method' | 'partyAccount'>;

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
  const partyAccount = textAt(detail, `RltdPties/${role}Acct/Id/IBAN`);
  return {
    party: textAt(detail, ...paths),
    label,
    method: FAMILIES.get(code) ?? methodIn(label),
    ...(partyAccount !== '' && { partyAccount }),
  };
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
