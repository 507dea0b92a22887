import { useSyncExternalStore } from 'react';
import type { OutputOf } from '#shared/ipc/contract.ts';

/** A file of a bank that the service keeps for reading. */
export type HandedFile = NonNullable<OutputOf<'ledger.takeFile'>['file']>;

/** A file that was handed in with others and is not taken, and why. */
export type LeftOutFile = NonNullable<OutputOf<'ledger.takeFile'>['refused']>[number];

type Handed = { readonly files: readonly HandedFile[]; readonly leftOut: readonly LeftOutFile[] };

const NONE: Handed = { files: [], leftOut: [] };

let handed = NONE;
const watchers = new Set<() => void>();
/** Those of the page that imports. */
const importers = new Set<() => void>();

/** Hands files to the page that imports them, behind those that wait there. */
export function handFiles(files: readonly HandedFile[]): void {
  tell({ ...handed, files: [...handed.files, ...files] });
}

/** Says which of the files that came last are not taken, in place of what was said before. */
export function leaveOut(leftOut: readonly LeftOutFile[]): void {
  tell({ ...handed, leftOut });
}

/** Their ids: the service forgets none of them for files that come. */
export function waitingIds(): string[] {
  return handed.files.map(({ id }) => id);
}

/** Once they are imported or given up. */
export function forgetHandedFiles(): void {
  tell(NONE);
}

/** True while the page that imports is there: it takes what is handed by itself. */
export function isImportShown(): boolean {
  return importers.size > 0;
}

/** The files that were handed in, in their order; those that are done are still among them. */
export function useHandedFiles(): Handed {
  return useSyncExternalStore(watchAsImport, () => handed);
}

/** How many wait for the page that imports. */
export function useWaitingFiles(): number {
  return useSyncExternalStore(watch, () => handed.files.length);
}

function watchAsImport(onChange: () => void): () => void {
  importers.add(onChange);
  const stop = watch(onChange);
  return () => {
    importers.delete(onChange);
    stop();
  };
}

function watch(onChange: () => void): () => void {
  watchers.add(onChange);
  return () => void watchers.delete(onChange);
}

function tell(next: Handed): void {
  handed = next;
  for (const onChange of watchers) onChange();
}
