import { parseCsv, unguardText } from '#shared/kernel/csv.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { accountNumberSchema } from '../model.ts';
import { centsIn, dayIn, sumOfRows } from './fec-reading.ts';
import type { FecFault, FecFile, FecFileEntry, FecRow } from './fec-reading.ts';
import { withWholeTransfers } from './transfer-halves.ts';

type PostingLine = FecRow & Omit<FecFileEntry, 'rows'>;

const COLUMNS = 10;

/**
 * Reads our own journal of double entries back. It has no numbers: rows of one journal, day, document
 * and words that lie together are one entry, or several where each has its own row of money.
 */
export function readPostings(text: string, separator: ';' | ','): Result<FecFile, FecFault> {
  const table = parseCsv(text, separator);
  if (!table.ok) return err({ code: 'columns', line: table.error.line });
  const groups: PostingLine[][] = [];
  let empty = 0;
  for (const [index, cells] of table.value.entries()) {
    if (index === 0 || cells.join('') === '') continue;
    const row = rowOf(cells, index + 1);
    if (!row.ok) return row;
    const group = groups.at(-1);
    if (group?.[0] && isSameEntry(group[0], row.value)) group.push(row.value);
    else groups.push([row.value]);
  }
  const entries: FecFileEntry[] = [];
  for (const group of withWholeTransfers(groups)) {
    const [first] = group;
    const rows = group.filter(({ cents }) => cents !== 0);
    empty += group.length - rows.length;
    if (!first || rows.length === 0) continue;
    if (sumOfRows(rows) !== 0) return err({ code: 'unbalanced', line: first.line });
    for (const part of partsOf(first.journal, rows)) entries.push(entryOf(first, part));
  }
  return ok({ entries, empty });
}

function rowOf(cells: readonly string[], line: number): Result<PostingLine, FecFault> {
  if (cells.length < COLUMNS) return err({ code: 'columns', line });
  const [journal = '', date = '', piece = '', number = '', ...words] = cells.map(unguardText);
  const [accountName = '', party = '', label = '', debit = '', credit = ''] = words;
  const day = dayIn(date);
  if (day === null) return err({ code: 'day', line });
  const account = accountNumberSchema.safeParse(number);
  if (!account.success) return err({ code: 'account', line });
  const sides = [centsIn(debit), centsIn(credit)];
  const [debits, credits] = sides;
  if (typeof debits !== 'number' || typeof credits !== 'number')
    return err({ code: 'amount', line });
  return ok({
    line,
    journal,
    day,
    // What has no document is called by its number in the books that wrote the file.
    piece: /^S[EP]\d{6,}$/.test(piece) ? '' : piece,
    party,
    label,
    account: account.data,
    accountName: (accountName || account.data).slice(0, 200),
    cents: debits - credits,
    journalName: '',
    number: piece,
    pieceDay: null,
    method: '',
  });
}

function isSameEntry(one: PostingLine, other: PostingLine): boolean {
  return (
    one.journal === other.journal &&
    one.day === other.day &&
    one.number === other.number &&
    one.party === other.party &&
    one.label === other.label
  );
}

/** Entries alike in everything that the file says, such as two payments of one invoice on one day. */
function partsOf(journal: string, rows: readonly PostingLine[]): (readonly PostingLine[])[] {
  const isMoney = ({ account }: PostingLine): boolean => /^5[0-7]/.test(account);
  const money = rows.filter(isMoney).length;
  if (journal === 'AN' || journal === 'OD' || money <= 1) return [rows];
  const isTransfer = rows.some(({ account }) => account.startsWith('58'));
  const isReceipt = rows[0] !== undefined && isMoney(rows[0]);
  const parts: PostingLine[][] = [[]];
  for (const [index, row] of rows.entries()) {
    const isNext = isTransfer
      ? index % ROWS_OF_TRANSFER === 0
      : isReceipt
        ? isMoney(row)
        : index > 0 && isMoney(rows[index - 1] ?? row);
    if (isNext && index > 0) parts.push([]);
    parts.at(-1)?.push(row);
  }
  return parts.every((part) => sumOfRows(part) === 0) ? parts : [rows];
}

/** Out of one account through 580 into the other. */
const ROWS_OF_TRANSFER = 4;

function entryOf(first: PostingLine, group: readonly PostingLine[]): FecFileEntry {
  const { line, journal, journalName, day, piece, pieceDay, label, party, method } = first;
  const rows = group.map(({ account, accountName, cents }) => ({
    account,
    accountName,
    label,
    cents,
  }));
  const words = { label, party, method, rows };
  return { line, journal, journalName, number: '', day, piece, pieceDay, ...words };
}
