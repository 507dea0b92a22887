import { LEDGER_CURRENCY } from '../model.ts';
import type { BankProfile, BankTable } from './profile-model.ts';
import { decideDayFirst } from './bank-dates.ts';
import { homeCurrency, isOfEuro } from './home-currency.ts';
import { currencyAbove, markOfHeading } from './told-currency.ts';
import { signedByWay } from './way-behind.ts';

export type RowCells = readonly string[];
/** The text of a column of a row; of several columns, the first one that is filled. */
export type CellReader = (cells: RowCells) => string;
/** The columns of a profile, found in one file. */
export type TableColumns = ReturnType<typeof columnsOf>;

/** Finds the columns of a profile by the headings of a file; what is not there is empty. */
export function columnsOf(table: BankTable) {
  const { profile, header } = table;
  const of = finderIn(header);
  const moneyOf = signedFinderIn(of);
  const { debit, credit, amount, fee, net, direction } = profile;
  return {
    ...extraColumns(profile, header),
    date: of(...profile.date),
    amount: amount ? moneyOf(...amount) : null,
    amounts: [...(amount ?? []), debit, credit, direction?.whenIn?.amount]
      .filter((name) => name !== undefined)
      .map((name) => moneyOf(name)),
    debit: moneyOf(debit),
    credit: moneyOf(credit),
    currency: of(...[profile.currency].flat()),
    isReversed: profile.isReversed === true,
    /** What the heading of the amounts says of their currency. */
    headingMark:
      [...(amount ?? []), debit, credit]
        .map((name) => (name !== undefined && header.includes(name) ? markOfHeading(name) : null))
        .find((mark) => mark !== null) ?? null,
    ...usualCurrency(table, of(...profile.date)),
    direction: direction && { ...direction, of: of(direction.column) },
    amountIn: of(direction?.whenIn?.amount),
    currencyIn: of(direction?.whenIn?.currency),
    givenBack: profile.givenBack ? of(...profile.givenBack) : null,
    party: of(...(profile.party ?? [])),
    partyIn: of(...(profile.partyIn ?? profile.party ?? [])),
    labels: profile.label.map((name) => of(name)),
    bankId: of(profile.bankId),
    account: of(profile.account),
    fee: fee === undefined ? null : of(fee),
    feeCurrency: of(profile.feeCurrency),
    net: net === undefined ? null : of(net),
    method: of(profile.methodFrom),
    refund: of(profile.refunds?.column),
    filters: (profile.filters ?? []).map((filter) => ({ ...filter, of: of(filter.column) })),
  };
}

/** Rows that are looked at to find out where they come from. */
const LOOKED_AT = 200;

/**
 * The currency of rows that do not tell it; open where nothing but the country of the bank does, and of a
 * table that nobody knows where nothing tells of the euro either.
 */
function usualCurrency({ profile, header, above = [], rows }: BankTable, dateOf: CellReader) {
  const [cells, first] = [above, rows.slice(0, LOOKED_AT)].map((some) =>
    some.map((row) => row.cells),
  );
  const told = profile.usualCurrency ?? currencyAbove(cells ?? []);
  if (told !== null) return { usualCurrency: told, isCurrencyOpen: false };
  const sample = { above: cells ?? [], headings: header, rows: first ?? [] };
  const home = homeCurrency(sample);
  // Only in America the month comes first.
  const isMonthFirst = home === null && decideDayFirst((first ?? []).map(dateOf)) === false;
  const open = home ?? (isMonthFirst ? 'USD' : null);
  const isUntold = open === null && profile.isOrderSaid === true && !isOfEuro(sample);
  return { usualCurrency: open ?? LEDGER_CURRENCY, isCurrencyOpen: open !== null || isUntold };
}

type CellFinder = (...names: readonly (string | undefined)[]) => CellReader;

function finderIn(header: readonly string[]): CellFinder {
  return (...names) => {
    // What a profile does not name is not the column whose heading is blank.
    const places = names
      .flatMap((name) => (name ? [header.indexOf(name)] : []))
      .filter((at) => at !== -1);
    return (cells) => {
      for (const place of places) {
        const text = cells[place]?.trim() ?? '';
        if (text !== '') return text;
      }
      return '';
    };
  };
}

/** Columns of amounts, whose way may stand behind them. */
function signedFinderIn(of: CellFinder): CellFinder {
  return (...names) => {
    const read = of(...names);
    return (cells) => signedByWay(read(cells));
  };
}

/** What tells more than every bank does. */
function extraColumns(profile: BankProfile, header: readonly string[]) {
  const of = finderIn(header);
  const { balance, original } = profile;
  return {
    note: of(profile.note),
    category: of(...(profile.category ?? [])),
    balance:
      balance === undefined || !header.includes(balance) ? null : signedFinderIn(of)(balance),
    valueDate: of(profile.valueDate),
    partyAccount: of(profile.partyAccount),
    original: of(original?.amount),
    originalCurrency: of(original?.currency),
  };
}
