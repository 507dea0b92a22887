import { groupedBy } from '#shared/kernel/grouped.ts';
import { VAT_KINDS } from '../model.ts';
import type { VatLine, VatPlace } from './lines.ts';

/** What the lines of one place of the return come to, in euro cents, and in how many entries they stand. */
export type VatRow = VatPlace &
  Pick<VatLine, 'base' | 'due' | 'deducted'> & {
    readonly entries: number;
    readonly lines: number;
  };

/** The return by kind and rate: sales first, then purchases, the highest rate first. */
export function vatRows(lines: readonly VatLine[]): VatRow[] {
  return [...groupedBy(lines.filter(isDeclared), placeKey).values()].map(rowOf).toSorted(inOrder);
}

/** True for a line that stands in a place. */
export function isAt(line: VatLine, place: VatPlace): boolean {
  return isDeclared(line) && placeKey(line) === placeKey(place);
}

/** A purchase that waits to be sorted stands in no return, but for what is owed on it. */
function isDeclared({ unclaimed, due }: VatLine): boolean {
  return unclaimed === 0 || due !== 0;
}

function placeKey({ side, kind, rate, isAsset }: VatPlace): string {
  return `${side} ${kind} ${rate ?? 'none'} ${isAsset}`;
}

function rowOf(lines: readonly VatLine[]): VatRow {
  const { side = 'receipt', kind = 'domestic', rate = null, isAsset = false } = lines[0] ?? {};
  const sum = (part: 'base' | 'due' | 'deducted') =>
    lines.reduce((total, line) => total + line[part], 0);
  return {
    side,
    kind,
    rate,
    isAsset,
    base: sum('base'),
    due: sum('due'),
    deducted: sum('deducted'),
    entries: new Set(lines.map(({ seq }) => seq)).size,
    lines: lines.length,
  };
}

function inOrder(a: VatPlace, b: VatPlace): number {
  if (a.side !== b.side) return a.side === 'receipt' ? -1 : 1;
  const [first, second] = [VAT_KINDS.indexOf(a.kind), VAT_KINDS.indexOf(b.kind)];
  if (first !== second) return first - second;
  const higher = (b.rate ?? -1) - (a.rate ?? -1);
  return higher === 0 ? Number(a.isAsset) - Number(b.isAsset) : higher;
}
