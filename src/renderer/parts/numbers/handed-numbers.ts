import { useSyncExternalStore } from 'react';
import type { OutputOf } from '#shared/ipc/contract.ts';

/** An export of a tool that the service keeps for reading. */
export type HandedNumbers = OutputOf<'numbers.chooseFiles'>['taken'][number];

/** A file that was handed in with others and is not taken, and why. */
export type LeftOutNumbers = OutputOf<'numbers.chooseFiles'>['refused'][number];

type HandedIn = {
  readonly files: readonly HandedNumbers[];
  readonly leftOut: readonly LeftOutNumbers[];
};

const NONE: HandedIn = { files: [], leftOut: [] };

let handed = NONE;
const watchers = new Set<() => void>();

/** Hands files to the page that looks through them; one that lies there already counts once. */
export function handNumbers(
  files: readonly HandedNumbers[],
  leftOut: readonly LeftOutNumbers[] = [],
): void {
  const here = new Set(handed.files.map(({ id }) => id));
  const fresh = files.filter(({ id }, place) => {
    return !here.has(id) && files.findIndex((one) => one.id === id) === place;
  });
  tell({ files: [...handed.files, ...fresh], leftOut });
}

export function removeNumbers(id: string): void {
  tell({ ...handed, files: handed.files.filter((file) => file.id !== id) });
}

/** Once they are taken or given up. */
export function forgetNumbers(): void {
  tell(NONE);
}

/** True while something is there that takes numbers: it takes what is handed by itself. */
export function isNumbersShown(): boolean {
  return watchers.size > 0;
}

/** The files that were handed in, in their order. */
export function useHandedNumbers(): HandedIn {
  return useSyncExternalStore(watch, () => handed);
}

function watch(onChange: () => void): () => void {
  watchers.add(onChange);
  return () => void watchers.delete(onChange);
}

function tell(next: HandedIn): void {
  handed = next;
  for (const onChange of watchers) onChange();
}
