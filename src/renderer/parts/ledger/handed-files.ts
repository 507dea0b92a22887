import { useSyncExternalStore } from 'react';
import type { OutputOf } from '#shared/ipc/contract.ts';

/** A file of a bank that the service keeps for reading. */
export type HandedFile = NonNullable<OutputOf<'ledger.takeFile'>['file']>;

const NONE: readonly HandedFile[] = [];

let handed = NONE;
const watchers = new Set<() => void>();

/** Hands files to the page that imports them, behind those that wait there. */
export function handFiles(files: readonly HandedFile[]): void {
  tell([...handed, ...files]);
}

/** Their ids: the service forgets none of them for files that come. */
export function waitingIds(): string[] {
  return handed.map(({ id }) => id);
}

/** Once they are imported or given up. */
export function forgetHandedFiles(): void {
  tell(NONE);
}

/** True while the page that imports is there: it takes what is handed by itself. */
export function isImportShown(): boolean {
  return watchers.size > 0;
}

/** The files that were handed in, in their order; those that are done are still among them. */
export function useHandedFiles(): readonly HandedFile[] {
  return useSyncExternalStore(watch, () => handed);
}

function watch(onChange: () => void): () => void {
  watchers.add(onChange);
  return () => void watchers.delete(onChange);
}

function tell(files: readonly HandedFile[]): void {
  handed = files;
  for (const onChange of watchers) onChange();
}
