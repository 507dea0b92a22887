import { useCallback, useEffect } from 'react';
import { useLocation } from 'wouter';
import { RefusedError } from '../api/client.ts';
import { useCommand } from '../api/queries.ts';
import { handFiles, isImportShown, leaveOut, waitingIds } from '../parts/ledger/handed-files.ts';
import type { HandedFile, LeftOutFile } from '../parts/ledger/handed-files.ts';

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
    /** All of them are statements of banks: another kind would be told apart here. */
    const takeAll = async (files: readonly File[]): Promise<void> => {
      const leftOut: LeftOutFile[] = [];
      for (const file of files) {
        const taken = await take(file);
        if ('code' in taken) leftOut.push(taken);
        else handFiles([taken]);
      }
      leaveOut(leftOut);
      if (!isImportShown()) navigate('/ledger/import');
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

/** Takes one dropped file in, by its place where it has one; or says by its name why it is not taken. */
function useTaking(): (file: File) => Promise<HandedFile | LeftOutFile> {
  const { mutateAsync: takePlaced } = useCommand('ledger.takeDropped', UNTOLD);
  const { mutateAsync: takeBytes } = useCommand('ledger.dropFile', UNTOLD);
  return useCallback(
    async (file) => {
      try {
        const drop = await window.api.keepDropped(file);
        const waiting = waitingIds();
        if (drop !== null) return (await takePlaced({ drop, waiting })).file;
        const bytes = new Uint8Array(await file.arrayBuffer());
        return (await takeBytes({ name: file.name, bytes, waiting })).file;
      } catch (error) {
        const code = error instanceof RefusedError ? error.code : 'bad_file';
        return { fileName: file.name, code };
      }
    },
    [takePlaced, takeBytes],
  );
}

/** True for files from outside, and not for a row or a card of ours. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/** Another dialog is answered first. */
function isInTheWay(): boolean {
  return !isImportShown() && document.querySelector('[role="dialog"]') !== null;
}
