import { useState } from 'react';
import { alikeKey, isGuess } from '#shared/features/ledger/guess/told-by.ts';
import type { LineVat } from '#shared/features/ledger/guess/merchant-vat.ts';
import type { FilePreview, PreviewRow } from '#shared/features/ledger/bank-file-contract.ts';

/** What is decided of single rows of a statement, by their lines, until it is imported. */
export type RowChoices = {
  /** Rows of which somebody decided otherwise than what is proposed. */
  readonly turned: ReadonlySet<number>;
  readonly apart: ReadonlySet<number>;
  /** Takes a row, or leaves it out. */
  readonly turn: (line: number) => void;
  /** Makes a row an entry of its own, or that which it may be. */
  readonly part: (row: PreviewRow) => void;
  /** The VAT that was said of all rows that are alike, by `alikeKey`. */
  readonly vats: ReadonlyMap<string, LineVat>;
  readonly sayVat: (alike: string, vat: LineVat) => void;
  /** Rows that are alike of which somebody agreed to what was guessed. */
  readonly agreed: ReadonlySet<string>;
  readonly agree: (alike: string) => void;
  /** True once someone agreed to a reading that something speaks against. */
  readonly isSure: boolean;
  readonly saySure: (isSure: boolean) => void;
  /** True where anything of a row was decided or agreed to. */
  readonly isAnyMade: boolean;
  readonly forget: () => void;
};

/** Every row is what is proposed until somebody decides otherwise. */
export function useRowChoices(): RowChoices {
  const [turned, setTurned] = useState<ReadonlySet<number>>(NONE);
  const [apart, setApart] = useState<ReadonlySet<number>>(NONE);
  const [vats, setVats] = useState<ReadonlyMap<string, LineVat>>(NO_VATS);
  const [agreed, setAgreed] = useState<ReadonlySet<string>>(NOTHING_AGREED);
  const [isSure, saySure] = useState(false);
  return {
    isSure,
    saySure,
    vats,
    sayVat: (alike, vat) => setVats((said) => new Map(said).set(alike, vat)),
    agreed,
    isAnyMade: turned.size + apart.size + vats.size + agreed.size > 0,
    agree: (alike) => setAgreed((said) => new Set(said).add(alike)),
    turned,
    apart,
    turn: (line) => setTurned((lines) => toggled(lines, line)),
    part: ({ line, across }) => setApart((lines) => toggled(lines, partedAt(lines, line, across))),
    forget: () => {
      setTurned(NONE);
      setApart(NONE);
      setVats(NO_VATS);
      setAgreed(NOTHING_AGREED);
      saySure(false);
    },
  };
}

const NONE: ReadonlySet<number> = new Set();
const NO_VATS: ReadonlyMap<string, LineVat> = new Map();
const NOTHING_AGREED: ReadonlySet<string> = new Set();

/** What of a row nobody has looked at yet, and what nobody has said. */
export function openIn(
  row: PreviewRow,
  { agreed, vats, apart, turned }: Pick<RowChoices, 'agreed' | 'vats' | 'apart' | 'turned'>,
): { readonly category: boolean; readonly vat: boolean; readonly isVatAsked: boolean } {
  const {
    entries: [entry],
    by,
  } = row;
  if (!entry || !by || isOther(row, { apart, turned })) return NOTHING_OPEN;
  const alike = alikeKey(entry);
  const isOpen = !agreed.has(alike);
  const isVatOpen = !vats.has(alike);
  return {
    category: isOpen && isGuess(by.category),
    vat: isOpen && isVatOpen && isGuess(by.vat),
    isVatAsked: isVatOpen && by.vat === 'asked',
  };
}

const NOTHING_OPEN = { category: false, vat: false, isVatAsked: false } as const;

/** The line that parts a row: of a transfer either side does. */
function partedAt(lines: ReadonlySet<number>, line: number, across: PreviewRow['across']): number {
  return across && lines.has(across.line) ? across.line : line;
}

function toggled(lines: ReadonlySet<number>, line: number): ReadonlySet<number> {
  const others = new Set(lines);
  if (!others.delete(line)) others.add(line);
  return others;
}

/** True for a row that is an entry already, or one side of a transfer, and no entry of its own. */
export function isOther(
  { line, twin, across }: PreviewRow,
  { apart, turned }: Pick<RowChoices, 'apart' | 'turned'>,
): boolean {
  // A side whose other one is not taken is an entry of its own.
  if (across?.as === 'transfer') {
    return ![line, across.line].some((at) => apart.has(at)) && !turned.has(across.line);
  }
  return twin !== undefined && !apart.has(line);
}

/** True for a row of which it is chosen what it is. */
export function hasTwin({ twin, across }: PreviewRow): boolean {
  return twin !== undefined || across?.as === 'transfer';
}

/**
 * Every row is taken, except for a change of what is in the books already, and what only moved inside
 * of an account: these are asked about.
 */
export function isTaken(
  { line, change, twin, across }: PreviewRow,
  { turned }: Pick<RowChoices, 'turned'>,
): boolean {
  const isProposed = (change === undefined || twin !== undefined) && across?.as !== 'inside';
  return turned.has(line) ? !isProposed : isProposed;
}

/** What would be written: entries that are made, and rows that are entries already. */
export function writtenBy(
  { rows, entries }: Pick<FilePreview, 'rows' | 'entries'>,
  choices: Pick<RowChoices, 'turned' | 'apart'>,
) {
  let [made, paired] = [entries, 0];
  for (const row of rows) {
    const isSecond =
      row.twin !== undefined || (row.across?.as === 'transfer' && row.line > row.across.line);
    if (!isTaken(row, choices)) made -= row.entries.length;
    else if (isSecond && isOther(row, choices)) {
      made -= 1;
      paired += 1;
    }
  }
  return { made, paired };
}
