import { decideDecimalMark } from '#shared/kernel/number-text.ts';
import { decideDayFirst } from './bank-dates.ts';
import { DONE_WORDS, HEADING_WORDS, NO_AMOUNT, WAYS } from './column-words.ts';
import type { ColumnRole } from './column-words.ts';
import { foldedHeader } from './folded-header.ts';
import { isDay, isMoney, numberedHeaders } from './headless-table.ts';
import { profileOfMapping } from './own-profile.ts';
import type { TableMapping } from './own-profile.ts';
import { readTable } from './read-table.ts';
import { currencyOfCells, currencyOfHeading } from './told-currency.ts';
import type { UnknownTable } from './unknown-table.ts';

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

/** A table as it is guessed at: its headings, folded, and the cells below each. */
type Guessed = {
  readonly headers: readonly string[];
  readonly cellsOf: (index: number) => readonly string[];
};

/**
 * How a table that nobody wrote down is probably read: by its headings, then by what is in it; where it
 * tells balances, the way in which most of them follow from the amounts.
 */
export function guessMapping(
  table: UnknownTable,
  { name, encoding }: Pick<TableMapping, 'name' | 'encoding'>,
): TableMapping {
  const { headings, width, rows } = table;
  const headers = headings?.map(foldedHeader) ?? numberedHeaders(width);
  const columns = headers.map((_, index) => rows.map((row) => row[index]?.trim() ?? ''));
  const cellsOf = (index: number) => columns[index] ?? [];
  const roles = rolesOf({ headers, cellsOf });
  const of = (...wanted: readonly ColumnRole[]) =>
    roles.flatMap((role, index) => (wanted.includes(role) ? cellsOf(index) : []));
  const moneyHeadings = (headings ?? []).filter((_, index) => isMoneyRole(roles[index]));
  const currency =
    moneyHeadings.map(currencyOfHeading).find((one) => one !== null) ??
    currencyOfCells(of('amount', 'debit', 'credit'));
  const statuses = [...new Set(of('status').map(foldedHeader))];
  const counts = statuses.filter((word) => DONE_WORDS.includes(word));
  return likeBalances(table, {
    name,
    encoding,
    columns: headers.flatMap((header, index) => {
      const isNamedBefore = header === '' || headers.indexOf(header) < index;
      return isNamedBefore ? [] : [{ header, role: roles[index] ?? 'ignored' }];
    }),
    decimal: decideDecimalMark(of('amount', 'debit', 'credit')) ?? ',',
    isDayFirst: decideDayFirst(of('date')) ?? true,
    ...(currency !== null && currency !== undefined && { currency }),
    ...(counts.length > 0 && { counts }),
  });
}

function rolesOf(guessed: Guessed): ColumnRole[] {
  const { headers, cellsOf } = guessed;
  const roles = headers.map((): ColumnRole => 'ignored');
  for (const [index, header] of headers.entries()) {
    const role = saidRole(header, cellsOf(index));
    if (!(ONCE.includes(role) && roles.includes(role))) roles[index] = role;
  }
  const at = (role: ColumnRole): number => roles.indexOf(role);
  // A value day alone is the day.
  if (at('date') === -1 && at('valueDate') !== -1) roles[at('valueDate')] = 'date';
  dropDoubleAmounts(roles);
  if (headers.some((header) => SECURITIES.test(header)) && at('balance') === -1)
    return roles.map((role) => (isMoneyRole(role) ? 'ignored' : role));
  fillByContent(roles, guessed);
  return roles;
}

/** Headings of a list of securities, which is no statement of money that moved. */
const SECURITIES = /^(?:ticker|symbol|isin|shares|qty|quantity)$/;

/** What a heading says, as far as the cells below agree. */
function saidRole(header: string, cells: readonly string[]): ColumnRole {
  const said = HEADING_WORDS.find(([words]) => words.test(header))?.[1] ?? 'ignored';
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return said;
  if (isMoneyRole(said) || said === 'balance') {
    if (isWays(filled)) return 'direction';
    return isNumbering(filled) || !isMostly(filled, isMoney) ? 'ignored' : said;
  }
  if (said === 'date' || said === 'valueDate') return isMostly(filled, isDay) ? said : 'ignored';
  if (said === 'status') {
    return filled.some((cell) => DONE_WORDS.includes(foldedHeader(cell))) ? said : 'ignored';
  }
  return said;
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

/** Days, amounts, their direction and their words, where no heading names them. */
function fillByContent(roles: ColumnRole[], { headers, cellsOf }: Guessed): void {
  const fill = (role: ColumnRole, isFitting: (cells: readonly string[]) => boolean): void => {
    const index = roles.findIndex(
      (known, place) =>
        known === 'ignored' && !NO_AMOUNT.test(headers[place] ?? '') && isFitting(cellsOf(place)),
    );
    if (index !== -1) roles[index] = role;
  };
  if (!roles.includes('date')) fill('date', (cells) => isEach(cells, isDay));
  const hasAmount = roles.some((role) => ['amount', 'debit', 'credit'].includes(role));
  // What has decimals is money before what has none, which may count or name something.
  if (!hasAmount) fill('amount', (cells) => isAmounts(cells) && cells.some(hasDecimals));
  if (!hasAmount && !roles.includes('amount')) fill('amount', isAmounts);
  fillDirection(roles, cellsOf);
  if (!roles.includes('label')) fill('label', isWords);
}

/**
 * A column of words for in and out tells the way where amounts have no sign, or where their signs say
 * the contrary of it; else the signs are enough.
 */
function fillDirection(roles: ColumnRole[], cellsOf: Guessed['cellsOf']): void {
  const amounts = cellsOf(roles.indexOf('amount'));
  const said = roles.indexOf('direction');
  const found = roles.findIndex((role, place) => role === 'ignored' && isWays(cellsOf(place)));
  const place = said === -1 ? found : said;
  if (place === -1) return;
  const ways = cellsOf(place).map((cell) => WAYS.out.includes(foldedHeader(cell)));
  const signs = amounts.map((cell) => /[-(\u2212]/.test(cell));
  const isSigned = signs.includes(true);
  const against = amounts.filter((cell, row) => cell !== '' && signs[row] !== ways[row]).length;
  const isTold = amounts.length > 0 && (!isSigned || against * 2 > amounts.length);
  roles[place] = isTold ? 'direction' : 'ignored';
}

/**
 * The reading in which most balances follow from the amounts, where there is such a column: with the
 * sign as it stands, reversed, or by a column that says the way.
 */
function likeBalances(table: UnknownTable, mapping: TableMapping): TableMapping {
  if (!mapping.columns.some(({ role }) => role === 'balance')) return mapping;
  const variants = [mapping, { ...mapping, isReversed: true }, ...byWays(table, mapping)];
  const gaps = variants.map((variant) => gapsOf(table, variant));
  return variants[gaps.indexOf(Math.min(...gaps))] ?? mapping;
}

/** The mapping with each column of ways that is not used yet. */
function byWays({ headings, width, rows }: UnknownTable, mapping: TableMapping): TableMapping[] {
  if (mapping.columns.some(({ role }) => role === 'direction')) return [];
  if (!mapping.columns.some(({ role }) => role === 'amount')) return [];
  const headers = headings?.map(foldedHeader) ?? numberedHeaders(width);
  return mapping.columns.flatMap(({ header, role }, at) => {
    const cells = rows.map((row) => row[headers.indexOf(header)]?.trim() ?? '');
    if (role !== 'ignored' || !isWays(cells)) return [];
    const columns = mapping.columns.with(at, { header, role: 'direction' });
    return [{ ...mapping, columns }];
  });
}

function gapsOf({ headings, width, rows }: UnknownTable, mapping: TableMapping): number {
  const profile = profileOfMapping(mapping);
  if (profile === null) return 0;
  const header = headings?.map(foldedHeader) ?? numberedHeaders(width);
  const below = rows.map((cells, index) => ({ line: index + 1, cells }));
  const read = readTable({ profile, header, rows: below }, { isDayFirst: null });
  const statements = read.ok ? (read.value.statements ?? []) : [];
  return statements.reduce((sum, { gaps = [] }) => sum + gaps.length, 0);
}

function isMoneyRole(role: ColumnRole | undefined): boolean {
  return role === 'amount' || role === 'debit' || role === 'credit';
}

/** True for a column of words for in and out. */
function isWays(cells: readonly string[]): boolean {
  const words: readonly string[] = [...WAYS.into, ...WAYS.out];
  return isEach(cells, (cell) => words.includes(foldedHeader(cell)));
}

function isAmounts(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const isSame = filled.length > 2 && new Set(filled).size === 1 && !filled.some(hasDecimals);
  return isEach(cells, isMoney) && !isEach(cells, isDay) && !isNumbering(cells) && !isSame;
}

function hasDecimals(cell: string): boolean {
  return /\d[.,]\d\d?(?!\d)/.test(cell);
}

/** Words, and not the number of an account or one word again and again. */
function isWords(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const isSame = filled.length > 1 && new Set(filled).size === 1;
  const words = filled.filter((cell) => /\p{L}{3}/u.test(cell));
  return (
    !isSame && words.length * 2 >= filled.length && words.length > 0 && !words.every(isAccount)
  );
}

function isAccount(cell: string): boolean {
  return /^[A-Z]{2}\d\d[A-Z\d ]{8,}$/.test(cell);
}

/** So many digits without a mark are the number of an account or a card. */
const NUMBER = /^\d{9,}$/;

/** True for numbers that tell things apart: all of many digits, or each one more than the last. */
function isNumbering(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length === 0) return false;
  if (filled.every((cell) => NUMBER.test(cell))) return true;
  return (
    filled.length > 2 &&
    filled.every((cell, index) => {
      const before = filled[index - 1];
      return /^\d+$/.test(cell) && (before === undefined || Number(cell) === Number(before) + 1);
    })
  );
}

function isEach(cells: readonly string[], isFitting: (cell: string) => boolean): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 0 && filled.every(isFitting);
}

/** As many as a heading's word may be wrong about: a total, a remark below the table. */
const MOST_UNLIKE = 0.3;

function isMostly(filled: readonly string[], isFitting: (cell: string) => boolean): boolean {
  const unlike = filled.filter((cell) => !isFitting(cell)).length;
  return unlike <= filled.length * MOST_UNLIKE;
}
