import {
  hasDecimals,
  headingWords,
  isAmounts,
  isBelowZero,
  isEach,
  isOneDay,
  isStates,
  isWays,
  isWords,
} from './column-looks.ts';
import { BALANCE, HEADING_WORDS, NO_AMOUNT, OTHER_CURRENCY, WAYS } from './column-words.ts';
import type { ColumnRole } from './column-words.ts';
import { foldedHeader } from './folded-header.ts';
import { isDay } from './headless-table.ts';
import { provedColumns } from './proved-columns.ts';
import { HEADING_CURRENCIES, currencyOfMark } from './told-currency.ts';

/** A table as it is guessed at: its headings, folded, and the cells below each. */
export type Guessed = {
  readonly headers: readonly string[];
  readonly cellsOf: (index: number) => readonly string[];
};

/** Days, amounts, their direction and their words, where no heading names them. */
export function fillByContent(roles: ColumnRole[], { headers, cellsOf }: Guessed): void {
  const fill = (role: ColumnRole, isFitting: (cells: readonly string[]) => boolean): void => {
    const index = roles.findIndex(
      (known, place) =>
        known === 'ignored' && !isAside(role, headers[place] ?? '') && isFitting(cellsOf(place)),
    );
    if (index !== -1) roles[index] = role;
  };
  if (!roles.includes('date'))
    fill('date', (cells) => isNearlyEach(cells, isDay) && !isOneDay(cells));
  if (!roles.includes('date')) fill('date', (cells) => isEach(cells, isDay));
  if (!roles.includes('currency')) fill('currency', isCodes);
  const told = cellsOf(roles.indexOf('currency'));
  // What went out and what came in may have a currency each.
  fill('currency', (cells) => isCodes(cells) && cells.every((cell, row) => !cell || !told[row]));
  if (!roles.includes('status')) fill('status', isStates);
  if (!roles.some(isMoneyRole)) fillByProof(roles, { headers, cellsOf });
  const hasAmount = roles.some(isMoneyRole);
  if (!hasAmount) fillAmount(roles, { headers, cellsOf });
  fillDirection(roles, cellsOf);
  if (!roles.includes('label')) fill('label', isWords);
}

/**
 * What has decimals is money before what has none, which may count or name something; what is there in most
 * rows before what is there in a few, such as a price. Two columns of which each has what the other lacks,
 * and no sign, do not tell which of them went out.
 */
function fillAmount(roles: ColumnRole[], guessed: Guessed): void {
  const { headers, cellsOf } = guessed;
  const isOther = (place: number) =>
    HEADING_WORDS.some(
      ([words, role]) => !MAYBE_AMOUNT.includes(role) && words.test(headers[place] ?? ''),
    );
  const isMoved = (cell: string) => /[1-9]/.test(cell);
  const places = roles.flatMap((role, place) => {
    const isOpen =
      role === 'ignored' && !isAside('amount', headers[place] ?? '') && !isOther(place);
    return isOpen && isAmounts(cellsOf(place)) && cellsOf(place).some(isMoved) ? [place] : [];
  });
  const decimals = places.filter((place) => cellsOf(place).some(hasDecimals));
  const found = decimals.length > 0 ? decimals : places;
  const moved = (place: number) => cellsOf(place).filter(isMoved).length;
  const isOften = (place: number) =>
    moved(place) * 2 >= cellsOf(place).length ||
    found.some((other) => other !== place && areApart(cellsOf(place), cellsOf(other)));
  const at = found.find(isOften) ?? found[0];
  if (at === undefined) return;
  const other = found.find((place) => place !== at && areApart(cellsOf(at), cellsOf(place)));
  const isSigned = [at, other ?? at].some((place) => cellsOf(place).some(isBelowZero));
  // Which of two columns without a sign went out is for someone to say.
  if (other !== undefined && !isSigned) return;
  roles[at] = 'amount';
  fillOtherSide(roles, guessed);
}

/** Headings with other words name what is no amount, whatever stands below. */
const MAYBE_AMOUNT: readonly ColumnRole[] = ['amount', 'debit', 'credit', 'direction', 'ignored'];

/** True where of two columns each is blank, or zero, where the other one is not; a remark may have neither. */
function areApart(cells: readonly string[], others: readonly string[]): boolean {
  const isMoved = (cell = '') => /[1-9]/.test(cell);
  const [one, two] = [cells.filter(isMoved).length, others.filter(isMoved).length];
  const isEitherWay = !cells.some((cell, row) => isMoved(cell) && isMoved(others[row]));
  return (
    isEitherWay && one > 0 && two > 0 && cells.length - one - two <= cells.length * MOST_REMARKS
  );
}

/** What balances prove is no guess. */
function fillByProof(roles: ColumnRole[], { headers, cellsOf }: Guessed): void {
  const proved = provedColumns(headers.length, cellsOf, roles.indexOf('date'));
  for (const [place, role] of proved ?? []) roles[place] = role;
}

/**
 * What went out and what came in may stand in two columns, each blank where the other is not. Only
 * signs tell which is which.
 */
function fillOtherSide(roles: ColumnRole[], { headers, cellsOf }: Guessed): void {
  const at = roles.indexOf('amount');
  if (at === -1) return;
  const cells = cellsOf(at);
  const isOut = (filled: readonly string[]) => filled.every(isBelowZero);
  const other = roles.findIndex((role, place) => {
    const others = cellsOf(place);
    if (role !== 'ignored' || isAside('amount', headers[place] ?? '')) return false;
    if (!isAmounts(others)) return false;
    const isApart = cells.every((cell, row) => (cell === '') !== ((others[row] ?? '') === ''));
    const [one, two] = [cells, others].map((all) => all.filter((cell) => cell !== ''));
    return isApart && one !== undefined && two !== undefined && isOut(one) !== isOut(two);
  });
  if (other !== -1) roles[other] = 'amount';
}

/** True for a heading that says that it is not meant. */
export function isAside(role: ColumnRole, heading: string): boolean {
  const header = headingWords(heading);
  if (role === 'currency' && OTHER_CURRENCY.test(header)) return true;
  return NO_AMOUNT.test(header) || (role === 'amount' && BALANCE.test(header));
}

/**
 * A column of words for in and out tells the way where amounts have no sign, where most that went out
 * have none (a cancelled one may), or where their signs say the contrary of it; else the signs are
 * enough.
 */
function fillDirection(roles: ColumnRole[], cellsOf: Guessed['cellsOf']): void {
  const amounts = cellsOf(roles.indexOf('amount'));
  const said = roles.indexOf('direction');
  const found = roles.findIndex(
    (role, place) => role === 'ignored' && !cellsOf(place).includes('') && isWays(cellsOf(place)),
  );
  const place = said === -1 ? found : said;
  if (place === -1) return;
  const ways = cellsOf(place).map((cell) => WAYS.out.includes(foldedHeader(cell)));
  const signs = amounts.map(isBelowZero);
  const isSigned = signs.includes(true);
  const against = amounts.filter((cell, row) => cell !== '' && signs[row] !== ways[row]).length;
  const out = amounts.flatMap((cell, row) => (ways[row] && /[1-9]/.test(cell) ? signs[row] : []));
  const bare = out.filter((sign) => sign === false).length;
  const isAgainst = against * 2 > amounts.length || (bare > 0 && bare * 2 >= out.length);
  const isTold = amounts.length > 0 && (!isSigned || isAgainst);
  roles[place] = isTold ? 'direction' : 'ignored';
}

/** As many words among days as a remark between the rows. */
const MOST_REMARKS = 0.05;

function isNearlyEach(cells: readonly string[], isFitting: (cell: string) => boolean): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const unlike = filled.filter((cell) => !isFitting(cell)).length;
  return filled.length > 0 && unlike <= filled.length * MOST_REMARKS;
}

/** Codes of currencies, whatever the heading is called. */
function isCodes(cells: readonly string[]): boolean {
  return isEach(cells, (cell) => HEADING_CURRENCIES.includes(currencyOfMark(cell)?.code ?? ''));
}

export function isMoneyRole(role: ColumnRole | undefined): boolean {
  return role === 'amount' || role === 'debit' || role === 'credit';
}
