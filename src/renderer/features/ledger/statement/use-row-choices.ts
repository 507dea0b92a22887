import { useState } from 'react';
import type { FilePreview, PreviewRow } from '#shared/features/ledger/bank-file-contract.ts';

/** What is decided of single rows of a statement, by their lines, until it is imported. */
export type RowChoices = {
  /** Rows of which somebody decided otherwise than what is proposed. */
  readonly turned: ReadonlySet<number>;
  readonly apart: ReadonlySet<number>;
  /** Takes a row, or leaves it out. */
  readonly turn: (line: number) => void;
  /** Makes a row an entry of its own, or that which it may be. */
  readonly part: (line: number) => void;
  readonly forget: () => void;
};

/** Every row is what is proposed until somebody decides otherwise. */
export function useRowChoices(): RowChoices {
  const [turned, setTurned] = useState<ReadonlySet<number>>(NONE);
  const [apart, setApart] = useState<ReadonlySet<number>>(NONE);
  return {
    turned,
    apart,
    turn: (line) => setTurned((lines) => toggled(lines, line)),
    part: (line) => setApart((lines) => toggled(lines, line)),
    forget: () => {
      setTurned(NONE);
      setApart(NONE);
    },
  };
}

const NONE: ReadonlySet<number> = new Set();

function toggled(lines: ReadonlySet<number>, line: number): ReadonlySet<number> {
  const others = new Set(lines);
  if (!others.delete(line)) others.add(line);
  return others;
}

/** Every row is taken, except for a change of what is in the books already: that is asked about. */
export function isTaken(
  { line, change, twin }: PreviewRow,
  { turned }: Pick<RowChoices, 'turned'>,
): boolean {
  const isProposed = change === undefined || twin !== undefined;
  return turned.has(line) ? !isProposed : isProposed;
}

/** What would be written: entries that are made, and rows that are entries already. */
export function writtenBy(
  { rows, entries }: Pick<FilePreview, 'rows' | 'entries'>,
  choices: Pick<RowChoices, 'turned' | 'apart'>,
) {
  let [made, paired] = [entries, 0];
  for (const row of rows) {
    if (!isTaken(row, choices)) made -= row.entries.length;
    else if (row.twin && !choices.apart.has(row.line)) {
      made -= 1;
      paired += 1;
    }
  }
  return { made, paired };
}
