import { useState } from 'react';
import { handFiles, useHandedFiles } from '#renderer/parts/ledger/handed-files.ts';
import type { HandedFile } from '#renderer/parts/ledger/handed-files.ts';

/** The file that is looked through: one that was chosen, else the next of those that were handed in. */
export function useFileQueue() {
  const { files: handed, leftOut } = useHandedFiles();
  const [chosen, setChosen] = useState<HandedFile | null>(null);
  const [at, setAt] = useState(0);
  const here = handed[at] ?? null;
  // Another sheet of a file that waits is that file.
  const isHere = chosen === null || chosen.fileName === here?.fileName;
  const nextAt = isHere ? at + 1 : at;
  const goNext = (): void => {
    setChosen(null);
    setAt(nextAt);
  };
  return {
    file: chosen ?? here,
    leftOut,
    place: isHere && handed.length > 1 ? { at: at + 1, of: handed.length } : null,
    goNext: nextAt < handed.length ? goNext : null,
    take: (file: HandedFile, others: readonly HandedFile[]): void => {
      setChosen(others.length === 0 ? file : null);
      if (others.length === 0) return;
      setAt(handed.length);
      handFiles([file, ...others]);
    },
  };
}
