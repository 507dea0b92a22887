import { decideDecimalMark } from '#shared/kernel/number-text.ts';
import { likeBalances } from './balance-guess.ts';
import { decideDayFirst } from './bank-dates.ts';
import { OPEN_QUESTIONS } from './bank-row.ts';
import {
  headersOf,
  headingWords,
  isAmounts,
  isBelowZero,
  isEach,
  isMostly,
  isNumbering,
  isOneDay,
  isWays,
} from './column-looks.ts';
import {
  BEFORE,
  BEFORE_FEE,
  BESIDE_VAT,
  CREDIT,
  DEBIT,
  DONE_WORDS,
  FEE,
  HEADING_WORDS,
  WITH_VAT,
} from './column-words.ts';
import type { ColumnRole } from './column-words.ts';
import { fillByContent, isAside, isMoneyRole } from './column-content.ts';
import type { Guessed } from './column-content.ts';
import { foldedHeader } from './folded-header.ts';
import { tellFees } from './gross-and-net.ts';
import { isDay, isMoney, withoutNumber } from './headless-table.ts';
import { isOrderUntold } from './open-questions.ts';
import type { TableMapping } from './own-profile.ts';
import { currencyOfCells, currencyOfHeading, unmarked } from './told-currency.ts';
import type { UnknownTable } from './unknown-table.ts';
import { signedByWay } from './way-behind.ts';

/** Roles that one column alone can have. */
const ONCE: readonly ColumnRole[] = [
  'date',
  'valueDate',
  'debit',
  'credit',
  'currency',
  'amount',
  'bankId',
  'balance',
  'status',
];

/**
 * How a table that nobody wrote down is probably read: by its headings, then by what is in it; where it
 * tells balances, the way in which most of them follow from the amounts.
 */
export function guessMapping(
  table: UnknownTable,
  { name, encoding }: Pick<TableMapping, 'name' | 'encoding'>,
): TableMapping {
  const { headings, rows } = table;
  const headers = headersOf(table);
  const cellsOf = cellsIn(table, headers.length);
  const { roles, isFeeOpen } = rolesOf({ headers, cellsOf });
  const of = (...wanted: readonly ColumnRole[]) =>
    roles.flatMap((role, index) => (wanted.includes(role) ? cellsOf(index) : []));
  const toldBy = (isTelling: (role: ColumnRole | undefined) => boolean) =>
    (headings ?? [])
      .filter((_, index) => isTelling(roles[index]))
      .map(currencyOfHeading)
      .find((one) => one !== null);
  const currency =
    toldBy(isMoneyRole) ??
    currencyOfCells(of('amount', 'debit', 'credit')) ??
    toldBy((role) => role === 'balance') ??
    table.currency;
  const counts = doneWordsIn(of('status'));
  const open = OPEN_QUESTIONS.filter((question) =>
    question === 'fee' ? isFeeOpen : isOrderUntold(of('date'), headers, rows),
  );
  return likeBalances(table, {
    name,
    encoding,
    columns: headers.flatMap((header, index) => {
      const isNothing = headings?.[index]?.trim() === '' && isBlank(cellsOf(index));
      return isNothing ? [] : [{ header, role: roles[index] ?? 'ignored' }];
    }),
    decimal: decideDecimalMark(of('amount', 'debit', 'credit').map(unmarked)) ?? ',',
    isDayFirst: decideDayFirst(of('date')) ?? true,
    ...(currency !== null && currency !== undefined && { currency }),
    ...(open.length > 0 && { open }),
    ...(counts.length > 0 && { counts: [...counts] }),
  });
}

/** The cells below each heading, their signs before them. */
function cellsIn({ rows }: UnknownTable, width: number): Guessed['cellsOf'] {
  const columns = Array.from({ length: width }, (_, index) =>
    rows.map((row) => signedByWay(row[index]?.trim() ?? '')),
  );
  return (index) => columns[index] ?? [];
}

/** The values of a status that tell of a movement that is done, each once. */
function doneWordsIn(states: readonly string[]): readonly string[] {
  return [...new Set(states.map(foldedHeader))].filter((word) => DONE_WORDS.includes(word));
}

/** True for what a mark behind the last heading begins. */
function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell === '');
}

function rolesOf(guessed: Guessed): { roles: ColumnRole[]; isFeeOpen: boolean } {
  const { headers, cellsOf } = guessed;
  const roles = headers.map((): ColumnRole => 'ignored');
  const isHouse = headers.some((one) => FEE.test(one));
  const isWhole = (header: string) => isHouse && BEFORE_FEE.test(headingWords(header));
  const said = headers.map((header, index) =>
    isWhole(header) ? 'amount' : saidRole(header, cellsOf(index)),
  );
  for (const index of headers.keys()) if (isLessFilled(index, guessed)) said[index] = 'ignored';
  const isPaid = (index: number) =>
    said[index] === 'amount' && [isWithVat, isWhole].some((is) => is(headers[index] ?? ''));
  const isTold = said.some((_, index) => isPaid(index));
  const isMovedOn = (header: string) => !OTHER_DAY.test(headingWords(header));
  const isDated = said.some((role, index) => role === 'date' && !isOneDay(cellsOf(index)));
  const isMoved = headers.some((header, index) => said[index] === 'date' && isMovedOn(header));
  for (const [index, role] of said.entries()) {
    // What is paid is the amount with the VAT, or before the fee, where there is one beside others.
    if (isTold && role === 'amount' && !isPaid(index)) continue;
    // The days of the whole statement stand on each of its rows.
    if (isDated && role === 'date' && isOneDay(cellsOf(index))) continue;
    if (isMoved && role === 'date' && !isMovedOn(headers[index] ?? '')) continue;
    if (!(ONCE.includes(role) && roles.includes(role))) roles[index] = role;
  }
  const at = (role: ColumnRole): number => roles.indexOf(role);
  // A value day alone is the day.
  if (at('date') === -1 && at('valueDate') !== -1) roles[at('valueDate')] = 'date';
  dropDoubleAmounts(roles);
  signAlone(roles, cellsOf);
  fillPair(roles, guessed);
  const isPair = at('debit') !== -1 && at('credit') !== -1;
  const isOfSecurities =
    headers.some((one) => SECURITIES.test(one)) && at('balance') === -1 && !isPair;
  if (isOfSecurities || isJournal(guessed))
    return {
      roles: roles.map((role) => (isMoneyRole(role) ? 'ignored' : role)),
      isFeeOpen: false,
    };
  fillByContent(roles, guessed);
  return { roles, isFeeOpen: tellFees(roles, guessed) };
}

/** True for a column whose heading another one has, too, that is filled in more rows, or in as many before it. */
function isLessFilled(index: number, { headers, cellsOf }: Guessed): boolean {
  const filled = (at: number) => cellsOf(at).filter((cell) => cell !== '').length;
  const heading = withoutNumber(headers[index] ?? '');
  const own = filled(index);
  return headers.some(
    (other, at) =>
      at !== index &&
      withoutNumber(other) === heading &&
      (filled(at) > own || (at < index && filled(at) === own)),
  );
}

/** Days on which something else was done than money moved. */
const OTHER_DAY = /\b(?:message|export|download|import|invoice|due|delivery|birth)\b/;

/** Headings of a list of securities, which is no statement of money that moved. */
const SECURITIES = /^(?:ticker|symbol|isin|shares|qty|quantity)$/;

/** Numbers of accounts in the books, where a bank has amounts. */
const LEDGER_NUMBERS = /^\d{3,8}$/;

/** True where what stands under debit and under credit are accounts: books, in which nothing moved by itself. */
function isJournal({ headers, cellsOf }: Guessed): boolean {
  const isOfAccounts = (words: RegExp) =>
    headers.some(
      (header, at) =>
        words.test(headingWords(header)) &&
        isEach(cellsOf(at), (cell) => LEDGER_NUMBERS.test(cell)),
    );
  return isOfAccounts(DEBIT) && isOfAccounts(CREDIT);
}

/** What a heading says, as far as the cells below agree. */
function saidRole(heading: string, cells: readonly string[]): ColumnRole {
  const header = headingWords(heading);
  const plain = header.replace(BESIDE_VAT, '');
  const named = HEADING_WORDS.find(([words]) => words.test(plain))?.[1] ?? 'ignored';
  const isBoth = isSide(named) && DEBIT.test(plain) && CREDIT.test(plain);
  const said = isBoth ? 'amount' : named;
  if (said === 'balance' && BEFORE.test(header)) return 'ignored';
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return said;
  if (isMoneyRole(said) || said === 'balance') {
    if (isWays(filled)) return 'direction';
    return isNumbering(filled) || !isMostly(filled, isMoney) ? 'ignored' : said;
  }
  if (said === 'currency' && isEach(filled, (cell) => isMoney(cell))) return 'ignored';
  if (said === 'date' || said === 'valueDate') return isMostly(filled, isDay) ? said : 'ignored';
  if (said === 'status') {
    return filled.some((cell) => DONE_WORDS.includes(foldedHeader(cell))) ? said : 'ignored';
  }
  return said;
}

function isSide(role: ColumnRole): boolean {
  return role === 'debit' || role === 'credit';
}

/** An amount with the VAT; the price of one piece is no amount. */
function isWithVat(header: string): boolean {
  return WITH_VAT.test(header) && !/\bunit/.test(header);
}

/** Debit and credit beside an amount say the same twice; one of them alone beside it says less. */
function dropDoubleAmounts(roles: ColumnRole[]): void {
  if (!roles.includes('amount')) return;
  const isPair = roles.includes('debit') && roles.includes('credit');
  for (const [index, role] of roles.entries()) {
    const isDropped = isPair ? role === 'amount' : role === 'debit' || role === 'credit';
    if (isDropped) roles[index] = 'ignored';
  }
}

/** What came in, without a column of what went out, holds both where some of it is below zero. */
function signAlone(roles: ColumnRole[], cellsOf: Guessed['cellsOf']): void {
  const sides = roles.flatMap((role, at) => (isSide(role) ? [at] : []));
  const [only] = sides;
  if (only === undefined || sides.length > 1) return;
  const signs = cellsOf(only)
    .filter((cell) => cell !== '')
    .map(isBelowZero);
  const isSigned = roles[only] === 'credit' ? signs.includes(true) : new Set(signs).size > 1;
  if (isSigned) roles[only] = 'amount';
}

/** Beside one side alone: what is blank in each row where that one is not, and the other way round. */
function fillPair(roles: ColumnRole[], { headers, cellsOf }: Guessed): void {
  const sides = roles.filter(isSide);
  const [only] = sides;
  if (only === undefined || sides.length > 1 || roles.includes('amount')) return;
  const known = cellsOf(roles.indexOf(only));
  const isMoved = (cell: string | undefined) => /[1-9]/.test(cell ?? '');
  const other = roles.findIndex((role, place) => {
    const cells = cellsOf(place);
    if (role !== 'ignored' || isAside('amount', headers[place] ?? '')) return false;
    if (!isAmounts(cells) || !cells.some(isMoved) || !known.some(isMoved)) return false;
    return cells.every((cell, row) => isMoved(cell) !== isMoved(known[row]));
  });
  if (other !== -1) roles[other] = only === 'debit' ? 'credit' : 'debit';
}
