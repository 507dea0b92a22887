import { foldedHeading } from './folded-heading.ts';
import { columnsBelow, guessHeadingRow } from './guess-profile.ts';
import { isBlankRow } from './table.ts';
import type { TableRows } from './table.ts';

/** What a file may be that no tool and no bank is known for. */
type LikelyKind = 'numbers' | 'statement' | 'sheet';

/** As many rows as tell. */
const ROWS_LOOKED_AT = 40;
/** A sheet of metrics has at least a quarter of months beside each other. */
const LEAST_PERIODS = 3;
/** These stand above the movements of an account, and above nothing that one counts. */
const OF_ACCOUNTS =
  /(?:^| )(?:debits?|credits?|soldes?|balances?|libelles?|montants?|amounts?|iban|payees?|beneficiaires?|counterparty|betrag|saldo|kontostand|buchungstext|verwendungszweck|gutschrift|belastung|importo|importe|addebiti|accrediti|bedrag|omschrijving|belopp?|kwota)(?: |$)/;

/**
 * What a table most likely is, by its first rows: periods beside each other are a sheet of metrics, days
 * with words of money a statement, other days numbers of a tool. null: it is no table.
 */
export function likelyKind(
  rows: TableRows,
  isPeriod: (cell: string) => boolean,
): LikelyKind | null {
  const filled = rows.filter((row) => !isBlankRow(row)).slice(0, ROWS_LOOKED_AT);
  if (filled.length < 2 || filled.every((row) => row.length < 2)) return null;
  if (filled.some((row) => row.filter(isPeriod).length >= LEAST_PERIODS)) return 'sheet';
  const columns = columnsBelow(filled, guessHeadingRow(filled));
  if (columns.every(({ holds }) => holds !== 'days')) return 'sheet';
  const isOfAccount = columns.some(({ heading }) => OF_ACCOUNTS.test(foldedHeading(heading).name));
  return isOfAccount ? 'statement' : 'numbers';
}
