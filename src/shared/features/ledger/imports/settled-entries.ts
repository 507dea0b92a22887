import type { TakingGround } from './fec-entries.ts';
import { entryOfFec, isTreasury } from './fec-entries.ts';
import { sumOfRows } from './fec-reading.ts';
import type { FecFileEntry, FecRow } from './fec-reading.ts';

/** What a payment and what it paid become in books of receipts and payments. */
export type SettledEntry = {
  readonly entry: FecFileEntry;
  /** The invoices and the payment that it stands for. */
  readonly parts: readonly FecFileEntry[];
};

/** True for a row of a customer or a supplier: what is owed, and no money yet. */
export function isThirdParty({ account }: Pick<FecRow, 'account'>): boolean {
  return /^4[01]/.test(account);
}

/**
 * The invoices that one payment settles to the cent, as the file letters them, each time with that
 * payment as one entry on the day of the money. What is paid in parts, lettered with something else,
 * or unclear as a receipt or an expense stays as it is: nothing is left out, and nothing is guessed.
 */
export function settledEntries(
  entries: readonly FecFileEntry[],
  ground: TakingGround,
): SettledEntry[] {
  return lettered(entries).flatMap((parts) => {
    const entry = settledBy(parts, ground);
    if (!entry) return [];
    const { kind } = entryOfFec(entry, ground);
    return kind === 'receipt' || kind === 'expense' ? [{ entry, parts }] : [];
  });
}

/** Entries that hang together by the letters of their third parties, with nothing left unlettered. */
function lettered(entries: readonly FecFileEntry[]): FecFileEntry[][] {
  const byLetter = new Map<string, FecFileEntry[]>();
  for (const entry of entries) {
    for (const letter of lettersOf(entry)) {
      const known = byLetter.get(letter);
      if (known) known.push(entry);
      else byLetter.set(letter, [entry]);
    }
  }
  const seen = new Set<FecFileEntry>();
  return entries.flatMap((entry) => {
    if (seen.has(entry) || lettersOf(entry).size === 0) return [];
    const parts: FecFileEntry[] = [];
    const open = [entry];
    for (let next = open.pop(); next; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      parts.push(next);
      for (const letter of lettersOf(next)) open.push(...(byLetter.get(letter) ?? []));
    }
    return [parts];
  });
}

function lettersOf({ rows }: FecFileEntry): ReadonlySet<string> {
  const letters = rows.filter(isThirdParty).flatMap(({ settles }) => settles ?? []);
  return new Set(letters);
}

function settledBy(
  parts: readonly FecFileEntry[],
  { places }: TakingGround,
): FecFileEntry | undefined {
  const isMoney = ({ account }: FecRow): boolean => isTreasury(account, places);
  const payments = parts.filter(({ rows }) => rows.some(isMoney));
  const invoices = parts.filter((part) => !payments.includes(part));
  const [payment] = payments;
  const [invoice] = invoices;
  if (!payment || !invoice || payments.length > 1) return undefined;
  const owed = parts.flatMap(({ rows }) => rows.filter(isThirdParty));
  const isSettled = owed.every(({ settles }) => settles !== undefined) && sumOfRows(owed) === 0;
  if (!isSettled) return undefined;
  const isOne = invoices.length === 1;
  const { piece, pieceDay, label, day } = isOne ? invoice : payment;
  const isOfMoney = payment.rows.filter(isMoney);
  const others = [payment, ...invoices].flatMap(({ rows }) =>
    rows.filter((row) => !isMoney(row) && !isThirdParty(row)),
  );
  return {
    ...payment,
    piece,
    pieceDay: isOne ? (pieceDay ?? day) : pieceDay,
    label: label || payment.label,
    party: payment.party || (parts.find(({ party }) => party !== '')?.party ?? ''),
    rows: [...isOfMoney, ...others],
  };
}
