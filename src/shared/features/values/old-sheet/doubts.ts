import { MAX_DOUBTS } from './model.ts';
import type { SheetDoubtCode } from './codes.ts';
import type { SheetDoubt, SheetReading } from './model.ts';

/** Where doubts are noted: all of them are counted, the first ones of a sort are told. */
export type DoubtList = {
  readonly note: (
    code: SheetDoubtCode,
    about: Pick<SheetDoubt, 'place' | 'text'> & Partial<Pick<SheetDoubt, 'reading' | 'cell'>>,
  ) => void;
  readonly told: () => readonly SheetDoubt[];
  readonly counts: () => SheetReading['doubtCounts'];
};

export function createDoubtList(): DoubtList {
  const doubts: SheetDoubt[] = [];
  const counts = new Map<SheetDoubtCode, number>();
  return {
    note: (code, { place, text, reading = null, cell = null }) => {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count <= MAX_DOUBTS) doubts.push({ code, place, cell, text, reading });
    },
    told: () => doubts,
    counts: () => Object.fromEntries(counts),
  };
}
