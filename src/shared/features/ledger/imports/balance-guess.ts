import { balanceOrder } from './balance-order.ts';
import type { BalanceOrder } from './balance-order.ts';
import { cellsUnder, headersOf, headingWords, isMostly, isWays } from './column-looks.ts';
import { BALANCE, BEFORE } from './column-words.ts';
import { isMoney } from './headless-table.ts';
import { profileOfMapping } from './own-profile.ts';
import type { TableMapping } from './own-profile.ts';
import { readTable } from './read-table.ts';
import type { UnknownTable } from './unknown-table.ts';

/**
 * The reading in which most balances follow from the amounts, where there is a column of them: each
 * such column, with the signs as they stand. Signs are told by another column, or turned around, only
 * where rows then follow upon each other in the order of their days: balances that stand before their
 * rows follow just as well with every sign turned, but the other way.
 */
export function likeBalances(table: UnknownTable, mapping: TableMapping): TableMapping {
  const told = mapping.columns.find(({ role }) => role === 'balance');
  if (told === undefined) return mapping;
  // Amounts prove balances that no heading names.
  const balances = headersOf(table).filter(
    (header) =>
      (header === told.header || isBalances(header, cellsUnder(table, header))) &&
      !BEFORE.test(headingWords(header)),
  );
  const tried = (one: TableMapping): Tried[] =>
    balances.map((header) => triedOn(table, withBalance(one, header)));
  const asWritten = tried(mapping);
  const turned = [...byWays(table, mapping), { ...mapping, isReversed: true }].flatMap(tried);
  const proved = turned.filter(({ order }) => order === 'after');
  const best = leastGaps([...asWritten, ...proved]);
  if (!best) return mapping;
  const isBefore = best.gaps > 0 && asWritten.some(({ order }) => order === 'before');
  return isBefore ? withBalance(mapping, null) : best.mapping;
}

/** A mapping, on how many rows its balances do not follow, and what they prove of its order. */
type Tried = {
  readonly mapping: TableMapping;
  readonly gaps: number;
  readonly order: BalanceOrder;
};

function leastGaps(tried: readonly Tried[]): Tried | undefined {
  const least = Math.min(...tried.map(({ gaps }) => gaps));
  const best = tried.filter(({ gaps }) => gaps === least);
  return best.find(({ order }) => order !== 'against') ?? best[0];
}

function isBalances(header: string, cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return BALANCE.test(headingWords(header)) && filled.length > 0 && isMostly(filled, isMoney);
}

/** The mapping with that column as the one of balances; null: none is. */
function withBalance(mapping: TableMapping, balance: string | null): TableMapping {
  const columns = mapping.columns.map(({ header, role }) => {
    if (header === balance) return { header, role: 'balance' as const };
    return { header, role: role === 'balance' ? ('ignored' as const) : role };
  });
  return { ...mapping, columns };
}

/** The mapping with each column of ways that is not used yet. */
function byWays(table: UnknownTable, mapping: TableMapping): TableMapping[] {
  if (mapping.columns.some(({ role }) => role === 'direction')) return [];
  if (!mapping.columns.some(({ role }) => role === 'amount')) return [];
  return mapping.columns.flatMap(({ header, role }, at) => {
    if (role !== 'ignored' || !isWays(cellsUnder(table, header))) return [];
    const columns = mapping.columns.with(at, { header, role: 'direction' });
    return [{ ...mapping, columns }];
  });
}

/** All rows are gaps where the balances prove nothing. */
function triedOn(table: UnknownTable, mapping: TableMapping): Tried {
  const { rows } = table;
  const profile = profileOfMapping(mapping);
  if (profile === null) return { mapping, gaps: 0, order: null };
  const header = headersOf(table);
  const below = rows.map((cells, index) => ({ line: index + 1, cells }));
  const read = readTable({ profile, header, rows: below }, { isDayFirst: null });
  const { statements = [], rows: moved } = read.ok ? read.value : { rows: [] };
  const isTold = statements.some(({ opening }) => opening);
  const gaps = statements.reduce((sum, { gaps: own = [] }) => sum + own.length, 0);
  return { mapping, gaps: isTold ? gaps : rows.length, order: balanceOrder(moved) };
}
