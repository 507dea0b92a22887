import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { handFiles, isImportShown, waitingIds } from '../parts/ledger/handed-files.ts';
import { useCommand } from '../api/queries.ts';

/** Files of banks may be dropped anywhere in the window: they open the page that imports them. */
export function useDroppedFiles(): void {
  const { mutateAsync: drop } = useCommand('ledger.dropFile');
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
    const takeAll = async (files: readonly File[]): Promise<void> => {
      for (const file of files) {
        const bytes = new Uint8Array(await file.arrayBuffer());
        // What was refused is told by its notice; the others come in all the same.
        const taken = await drop({ name: file.name, bytes, waiting: waitingIds() }).catch(
          () => null,
        );
        if (taken) handFiles([taken.file]);
      }
      if (!isImportShown()) navigate('/ledger/import');
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('drop', onDrop);
    };
  }, [drop, navigate]);
}

/** True for files from outside, and not for a row or a card of ours. */
function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}

/** Another dialog is answered first. */
function isInTheWay(): boolean {
  return !isImportShown() && document.querySelector('[role="dialog"]') !== null;
}
