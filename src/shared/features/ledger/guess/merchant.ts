import { foldedText } from '#shared/kernel/fold-text.ts';
import type { CategoryKey } from '../categories.ts';
import { EVERYDAY_MERCHANTS } from './merchants-everyday.ts';
import { ONLINE_MERCHANTS } from './merchants-online.ts';
import type { MerchantRow, MerchantVat } from './merchant-row.ts';

/** A merchant that many freelancers pay. */
export type Merchant = {
  readonly name: string;
  /** null: it sells all sorts of things. */
  readonly category: CategoryKey | null;
  readonly vat: MerchantVat;
};

/** All that are known. */
export const MERCHANT_ROWS: readonly MerchantRow[] = [...ONLINE_MERCHANTS, ...EVERYDAY_MERCHANTS];

type Known = { readonly merchant: Merchant; readonly words: readonly string[] };

/** By their first word, those with more words first. */
const BY_FIRST_WORD = indexed(MERCHANT_ROWS);

function indexed(rows: readonly MerchantRow[]): ReadonlyMap<string, readonly Known[]> {
  const found = new Map<string, Known[]>();
  for (const [name, category, vat, ...told] of rows) {
    for (const words of (told.length === 0 ? [name] : told).map(wordsOf)) {
      const first = words[0] ?? '';
      found.set(first, [...(found.get(first) ?? []), { merchant: { name, category, vat }, words }]);
    }
  }
  for (const known of found.values()) known.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** By the whole name, which may be a common word where it stands among others. */
const BY_NAME: ReadonlyMap<string, Merchant> = new Map(
  MERCHANT_ROWS.map(([name, category, vat]) => [wordsOf(name).join(' '), { name, category, vat }]),
);

/** The merchant that a text names; of several the one named with most words, then the first. */
export function merchantIn(text: string): Merchant | null {
  const words = wordsOf(text);
  const whole = BY_NAME.get(words.join(' '));
  if (whole) return whole;
  let best: Known | null = null;
  for (const [at, word] of words.entries()) {
    const here = BY_FIRST_WORD.get(word)?.find((one) =>
      one.words.every((each, index) => words[at + index] === each),
    );
    if (here && here.words.length > (best?.words.length ?? 0)) best = here;
  }
  return best?.merchant ?? null;
}

/** Folded words of a text, without signs: “MC DONALD'S*12” is three of them and a number. */
function wordsOf(text: string): string[] {
  return foldedText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
