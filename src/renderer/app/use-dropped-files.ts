import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { handFiles, isImportShown, leaveOut } from '../parts/ledger/handed-files.ts';
import { handNumbers, isNumbersShown } from '../parts/numbers/handed-numbers.ts';
import { NUMBERS_PATH } from '../parts/numbers/path.ts';
import { useTaking, useTakingAsItLooks } from './use-taking.ts';
import type { Taken, UnknownFile } from './use-taking.ts';

/** Files about which it has to be asked what they are. */
type DroppedFiles = {
  readonly unknown: readonly UnknownFile[];
  /** The first of them was answered for, or given up. */
  readonly next: () => void;
};

/** Files may be dropped anywhere in the window: they open the page that takes them in. */
export function useDroppedFiles(): DroppedFiles {
  const take = useTaking();
  const takeAsItLooks = useTakingAsItLooks();
  const [, navigate] = useLocation();
  const [asked, setAsked] = useState<readonly UnknownFile[]>([]);
  useEffect(() => {
    const onOver = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = isInTheWay() ? 'none' : 'copy';
    };
    const onDrop = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (isInTheWay() || files.length === 0) return;
      void takeAll(files);
    };
    /** Statements and exports may come together: the numbers are shown first, and tell of the rest. */
    const takeAll = async (files: readonly File[]): Promise<void> => {
      const all: Taken[] = [];
      for (const file of files) {
        const taken = await take(file);
        if (taken.as === 'statement') handFiles([taken.file]);
        all.push(taken);
      }
      const unknown = all.flatMap((taken) => (taken.as === 'unknown' ? [taken.file] : []));
      // Beside files that are known nobody is asked: the page that shows those tells of these.
      const isAsked = unknown.length === all.length;
      if (isAsked) return setAsked(unknown);
      for (const file of unknown) all.push(await takeAsItLooks(file));
      const page = show(all);
      if (page !== null) navigate(page);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('drop', onDrop);
    };
  }, [take, takeAsItLooks, navigate]);
  return { unknown: asked, next: () => setAsked((before) => before.slice(1)) };
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
