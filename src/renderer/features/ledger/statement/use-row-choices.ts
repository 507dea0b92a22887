import { useState } from 'react';
import type { FilePreview } from '#shared/features/ledger/bank-file-contract.ts';

/** What is decided of single rows of a statement, by their lines, until it is imported. */
export type RowChoices = {
  readonly left: ReadonlySet<number>;
  readonly apart: ReadonlySet<number>;
  /** Takes a row, or leaves it out. */
  readonly turn: (line: number) => void;
  /** Makes a row an entry of its own, or that which it may be. */
  readonly part: (line: number) => void;
  readonly forget: () => void;
};

/** Every row is taken until somebody decides otherwise, as the entry that it may be. */
export function useRowChoices(): RowChoices {
  const [left, setLeft] = useState<ReadonlySet<number>>(NONE);
  const [apart, setApart] = useState<ReadonlySet<number>>(NONE);
  return {
    left,
    apart,
    turn: (line) => setLeft((lines) => turned(lines, line)),
    part: (line) => setApart((lines) => turned(lines, line)),
    forget: () => {
      setLeft(NONE);
      setApart(NONE);
    },
  };
}

const NONE: ReadonlySet<number> = new Set();

function turned(lines: ReadonlySet<number>, line: number): ReadonlySet<number> {
  const others = new Set(lines);
  if (!others.delete(line)) others.add(line);
  return others;
}

/** What would be written: entries that are made, and rows that are entries already. */
export function writtenBy(
  { rows, entries }: Pick<FilePreview, 'rows' | 'entries'>,
  { left, apart }: Pick<RowChoices, 'left' | 'apart'>,
) {
  let [made, paired] = [entries, 0];
  for (const { line, entries: own, twin } of rows) {
    if (left.has(line)) made -= own.length;
    else if (twin && !apart.has(line)) {
      made -= 1;
      paired += 1;
    }
  }
  return { made, paired };
}
