import { useCallback, useEffect } from 'react';
import { useLocation } from 'wouter';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { callOperation, RefusedError } from '../api/client.ts';
import { useCommand } from '../api/queries.ts';
import { handFiles, isImportShown, leaveOut, waitingIds } from '../parts/ledger/handed-files.ts';
import type { HandedFile, LeftOutFile } from '../parts/ledger/handed-files.ts';
import { handNumbers, isNumbersShown } from '../parts/numbers/handed-numbers.ts';
import type { HandedNumbers } from '../parts/numbers/handed-numbers.ts';
import { NUMBERS_PATH } from '../parts/numbers/path.ts';

/** Files may be dropped anywhere in the window: they open the page that takes them in. */
export function useDroppedFiles(): void {
  const take = useTaking();
  const [, navigate] = useLocation();
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
      const leftOut: LeftOutFile[] = [];
      const numbers: HandedNumbers[] = [];
      for (const file of files) {
        const taken = await take(file);
        if ('code' in taken) leftOut.push(taken);
        else if ('tool' in taken) numbers.push(taken);
        else handFiles([taken]);
      }
      const isOfNumbers = numbers.length > 0 || isNumbersShown();
      if (isOfNumbers) handNumbers(numbers, leftOut);
      else leaveOut(leftOut);
      if (isOfNumbers && !isNumbersShown() && !isImportShown()) navigate(NUMBERS_PATH);
      else if (!isOfNumbers && !isImportShown()) navigate('/ledger/import');
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('drop', onDrop);
    };
  }, [take, navigate]);
}

const UNTOLD = { onRefused: () => undefined };

type DroppedNumbers = OutputOf<'numbers.takeDropped'>;
type Taken = HandedFile | DroppedNumbers | LeftOutFile;

/**
 * Takes one dropped file in, by its place where it has one, as what it is; or says by its name why it is
 * not taken. What both know, as payments of Stripe, is a statement; what nobody knows is one, too, but
 * where numbers are looked through.
 */
function useTaking(): (file: File) => Promise<Taken> {
  const asStatement = useStatementTaking();
  const asNumbers = useNumbersTaking();
  return useCallback(
    async (file) => {
      try {
        const drop = await window.api.keepDropped(file);
        // Whatever speaks against it as an export, it may be a statement, which says more of itself.
        const numbers = isImportShown() ? null : await asNumbers(file, drop).catch(() => null);
        if (numbers === null) return await asStatement(file, drop);
        const statement = await asStatement(file, drop).catch(() => null);
        return statement !== null && (await isKnownStatement(statement)) ? statement : numbers;
      } catch (error) {
        const code = error instanceof RefusedError ? error.code : 'bad_file';
        return { fileName: file.name, code };
      }
    },
    [asStatement, asNumbers],
  );
}

function useStatementTaking() {
  const { mutateAsync: takePlaced } = useCommand('ledger.takeDropped', UNTOLD);
  const { mutateAsync: takeBytes } = useCommand('ledger.dropFile', UNTOLD);
  return useCallback(
    async (file: File, drop: string | null): Promise<HandedFile> => {
      const waiting = waitingIds();
      if (drop !== null) return (await takePlaced({ drop, waiting })).file;
      return (await takeBytes({ ...(await bytesOf(file)), waiting })).file;
    },
    [takePlaced, takeBytes],
  );
}

/** null: it is the export of no tool that is known, and no numbers are looked through. */
function useNumbersTaking() {
  const { mutateAsync: takePlaced } = useCommand('numbers.takeDropped', UNTOLD);
  const { mutateAsync: takeBytes } = useCommand('numbers.dropFile', UNTOLD);
  return useCallback(
    async (file: File, drop: string | null): Promise<DroppedNumbers | null> => {
      const isOnlyKnown = !isNumbersShown();
      const taken =
        drop !== null
          ? await takePlaced({ drop, isOnlyKnown })
          : await takeBytes({ ...(await bytesOf(file)), isOnlyKnown });
      return taken.tool === null && isOnlyKnown ? null : taken;
    },
    [takePlaced, takeBytes],
  );
}

async function bytesOf(file: File) {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

async function isKnownStatement({ id, isFec, profile }: HandedFile): Promise<boolean> {
  if (isFec || profile !== undefined) return true;
  try {
    await callOperation('ledger.readFile', { file: id, isDayFirst: null, rates: {} });
    return true;
  } catch (error) {
    return !(error instanceof RefusedError) || error.code !== 'bank_file_unknown';
  }
}

/** True for files from outside, and not for a row or a card of ours. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/** Another dialog is answered first. */
function isInTheWay(): boolean {
  return !isImportShown() && document.querySelector('[role="dialog"]') !== null;
}
