import { decideDecimalMark } from '#shared/kernel/number-text.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import type { Result } from '#shared/kernel/result.ts';
import { positionKey } from './position.ts';
import type { CellFault, CellFaults, CellText } from './sheet-source.ts';

export type ReadText<Value> = CellText & { readonly value: Value };

/** All texts, or all faults: nothing is ever written by half. */
export type ReadTexts<Value, Reason> =
  | { readonly isSound: true; readonly read: readonly ReadText<Value>[] }
  | { readonly isSound: false; readonly faults: CellFaults<Reason> };

/**
 * Reads every text before the first one is written. `read` gets the decimal mark that is known for all
 * of them, or that they show themselves: beside `5.5`, `1.234` is no thousand.
 */
export function readTexts<Value, Reason>(
  texts: readonly CellText[],
  read: (text: CellText, proven: DecimalMark | null) => Result<Value, Reason>,
  decimal?: DecimalMark,
): ReadTexts<Value, Reason> {
  const proven = decimal ?? decideDecimalMark(texts.map(({ text }) => text));
  const sound: ReadText<Value>[] = [];
  const faults = new Map<string, CellFault<Reason>>();
  for (const cell of texts) {
    const result = read(cell, proven);
    if (result.ok) sound.push({ ...cell, value: result.value });
    else faults.set(positionKey(cell.position), { text: cell.text, reason: result.error });
  }
  return faults.size === 0 ? { isSound: true, read: sound } : { isSound: false, faults };
}

/**
 * The first text that could be a thousand or one (`1.000`), where none of the others shows which;
 * null: all are clear.
 */
export function firstUnclear(
  texts: readonly CellText[],
  isUnclear: (text: CellText) => boolean,
): string | null {
  if (decideDecimalMark(texts.map(({ text }) => text)) !== null) return null;
  return texts.find(isUnclear)?.text ?? null;
}
