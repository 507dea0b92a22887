import { isSameNumber } from '#shared/features/ledger/account-choice.ts';
import { CATEGORIES } from '#shared/features/ledger/categories.ts';
import { LEDGER_CURRENCY, accountNumberSchema } from '#shared/features/ledger/model.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { OpeningLine } from '#shared/features/ledger/accounts-contract.ts';
import { amountText, readAmount } from '../amount-text.ts';

/** A line of opening balances as it is being written; one of the two amounts is empty. */
export type OpeningDraftLine = {
  readonly account: string;
  readonly accountName: string;
  readonly debit: string;
  readonly credit: string;
};

export const EMPTY_LINE: OpeningDraftLine = { account: '', accountName: '', debit: '', credit: '' };

/** Kept or proposed balances as a draft. */
export function openingDraftOf(
  lines: readonly OpeningLine[],
  language: Language,
): OpeningDraftLine[] {
  return lines.map(({ account, accountName, amount }) => ({
    account,
    accountName,
    debit: amount > 0 ? amountText(amount, LEDGER_CURRENCY, language) : '',
    credit: amount < 0 ? amountText(-amount, LEDGER_CURRENCY, language) : '',
  }));
}

/** Opening balances as they read; `lines` is null while a line cannot be read. */
export type OpeningReading = {
  readonly lines: OpeningLine[] | null;
  /** In cents, of what can be read. */
  readonly debit: number;
  readonly credit: number;
};

/** Reads a draft; lines in which nothing is written are left out. */
export function readOpening(
  draft: readonly OpeningDraftLine[],
  language: Language,
): OpeningReading {
  const written = draft.filter((line) => Object.values(line).some((text) => text.trim() !== ''));
  const read = written.map((line) => readLine(line, language));
  const whole = read.flatMap((line) => line ?? []);
  const sumOf = (side: 1 | -1): number =>
    whole.reduce((sum, { amount }) => sum + Math.max(0, side * amount), 0);
  return {
    lines: whole.length === written.length ? whole : null,
    debit: sumOf(1),
    credit: sumOf(-1),
  };
}

/** An account of which the opening balances say something else than it held; euro cents. */
export type OpeningDifference = {
  readonly account: number;
  readonly held: number;
  readonly said: number;
};

/** The accounts that these balances would move; one of which they say nothing stays as it is. */
export function differencesOf(
  lines: readonly OpeningLine[],
  held: OutputOf<'ledger.opening'>['held'],
): OpeningDifference[] {
  return held.flatMap(({ account, number, amount }) => {
    const own = lines.filter((line) => isSameNumber(line.account, number));
    const said = own.reduce((sum, line) => sum + line.amount, 0);
    return own.length === 0 || said === amount ? [] : [{ account, held: amount, said }];
  });
}

function readLine(line: OpeningDraftLine, language: Language): OpeningLine | null {
  const account = line.account.trim().toUpperCase();
  const accountName = line.accountName.trim();
  const debit = amountIn(line.debit, language);
  const credit = amountIn(line.credit, language);
  if (debit === null || credit === null || (debit !== 0 && credit !== 0)) return null;
  const amount = debit - credit;
  const isWhole =
    accountName !== '' && amount !== 0 && accountNumberSchema.safeParse(account).success;
  return isWhole ? { account, accountName, amount } : null;
}

function amountIn(text: string, language: Language): number | null {
  return text.trim() === '' ? 0 : readAmount(text, LEDGER_CURRENCY, language);
}

/** The owner's account, where what is missing usually belongs. */
export const OWNER_ACCOUNT = CATEGORIES.owner_in.account;
const OWNER_NAME = CATEGORIES.owner_in.accountName;

/** The draft with a line, or more on the one there is, that makes both sides equal. */
export function balanced(
  draft: readonly OpeningDraftLine[],
  language: Language,
): OpeningDraftLine[] {
  const { lines, debit, credit } = readOpening(draft, language);
  const known = lines?.find(({ account }) => account === OWNER_ACCOUNT);
  const others = (lines ?? []).filter((line) => line !== known);
  const amount = (known?.amount ?? 0) - (debit - credit);
  const owner = { account: OWNER_ACCOUNT, accountName: known?.accountName ?? OWNER_NAME, amount };
  return openingDraftOf(amount === 0 ? others : [...others, owner], language);
}
