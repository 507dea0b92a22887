import type { OutputOf } from '#shared/ipc/contract.ts';

/** A spreadsheet that the service keeps for reading. */
export type HandedSheet = NonNullable<OutputOf<'values.takeSheet'>['sheet']>;

let handed: HandedSheet | null = null;

/** Hands a spreadsheet to the page that moves it in, which is about to be shown. */
export function handSheet(sheet: HandedSheet): void {
  handed = sheet;
}

/** The one that was handed in; it is asked for once. */
export function takeHandedSheet(): HandedSheet | null {
  const sheet = handed;
  handed = null;
  return sheet;
}
