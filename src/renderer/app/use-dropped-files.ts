import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { handFiles, isImportShown, leaveOut } from '../parts/ledger/handed-files.ts';
import { handNumbers, isNumbersShown } from '../parts/numbers/handed-numbers.ts';
import { NUMBERS_PATH } from '../parts/numbers/path.ts';
import { droppedFiles } from './dropped-entries.ts';
import { useTaking, useTakingAsItLooks } from './use-taking.ts';
import type { Taken, UnknownFile } from './use-taking.ts';

/** Files that come into the window, and those about which it has to be asked what they are. */
type DroppedFiles = {
  /** How many hang over the window, to be let go. */
  readonly over: number;
  readonly unknown: readonly UnknownFile[];
  /** The first of them was answered for, or given up. */
  readonly next: () => void;
};

/** Files may be dropped anywhere in the window: they open the page that takes them in. */
export function useDroppedFiles(): DroppedFiles {
  const take = useTaking();
  const takeAsItLooks = useTakingAsItLooks();
  const [, navigate] = useLocation();
  const [over, setOver] = useState(0);
  const [asked, setAsked] = useState<readonly UnknownFile[]>([]);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      const isRefused = isInTheWay();
      if (event.dataTransfer) event.dataTransfer.dropEffect = isRefused ? 'none' : 'copy';
      setOver(isRefused ? 0 : (event.dataTransfer?.items.length ?? 0));
    };
    const onLeave = (event: DragEvent): void => {
      // Out of the window, and not from one thing in it to the next.
      if (event.relatedTarget === null) setOver(0);
    };
    const onDrop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(0);
      if (!isInTheWay()) void droppedFiles(event.dataTransfer?.items ?? []).then(takeAll);
    };
    /** Statements and exports may come together: the numbers are shown first, and tell of the rest. */
    const takeAll = async (files: readonly File[]): Promise<void> => {
      if (files.length === 0) return;
      const all: Taken[] = [];
      for (const file of files) {
        const taken = await take(file);
        if (taken.as === 'statement') handFiles([taken.file]);
        all.push(taken);
      }
      const unknown = all.flatMap((taken) => (taken.as === 'unknown' ? [taken.file] : []));
      // Beside files that are known nobody is asked: the page that shows those tells of these.
      const isAsked = unknown.length === all.length;
      // Those of an earlier drop wait for their answer still.
      if (isAsked) return setAsked((before) => [...before, ...unknown]);
      for (const file of unknown) all.push(await takeAsItLooks(file));
      const page = show(all);
      if (page !== null) navigate(page);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, [take, takeAsItLooks, navigate]);
  return { over, unknown: asked, next: () => setAsked((before) => before.slice(1)) };
}

/** Tells the pages what came for them; gives the one to go to, null where one stays. */
function show(all: readonly Taken[]): string | null {
  const numbers = all.flatMap((taken) => (taken.as === 'numbers' ? [taken.file] : []));
  const leftOut = all.flatMap((taken) => (taken.as === 'nothing' ? [taken.file] : []));
  const isOfNumbers = numbers.length > 0 || isNumbersShown();
  if (isOfNumbers) handNumbers(numbers, leftOut);
  else leaveOut(leftOut);
  if (isImportShown() || isNumbersShown()) return null;
  return isOfNumbers ? NUMBERS_PATH : '/ledger/import';
}

/** True for files from outside, and not for a row or a card of ours. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/** Another dialog is answered first. */
function isInTheWay(): boolean {
  return !isImportShown() && document.querySelector('[role="dialog"]') !== null;
}
