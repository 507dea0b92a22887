import type { MoneyKind } from '#shared/features/ledger/model.ts';
import { turned } from './entry-draft.ts';
import type { DraftKind, EntryDraft } from './entry-draft.ts';

/** Who has said the direction: nobody, the sign before the amount, or a person once for all. */
export type DirectionBy = 'open' | 'plus' | 'minus' | 'chosen';

/** A draft, and by whom its direction was said. */
export type Directed = { readonly draft: EntryDraft; readonly direction: DirectionBy };

type WithUsual = (turnedDraft: EntryDraft) => EntryDraft;

/**
 * The direction that a sign before an amount says, and the amount without it: `-12` is an expense of
 * 12, `+12` a receipt, `-12-5` an expense of `12+5`. A transfer has none to say.
 */
export function bySign(
  { kind }: EntryDraft,
  text: string,
): { readonly kind: DraftKind; readonly amount: string } {
  const [, sign, amount = ''] = /^\s*([+\-−])(.*)$/u.exec(text) ?? [];
  if (sign === undefined || kind === 'transfer') return { kind, amount: text };
  return sign === '+' ? { kind: 'receipt', amount } : { kind: 'expense', amount: added(amount) };
}

/** After a minus that said the direction, one between two numbers adds to what was paid. */
function added(amount: string): string {
  return amount.replaceAll(/(?<=[\d,.)\s€])\s*[-−]/gu, '+');
}

/** An amount that went out, as a receipt that is given back: below zero, in each of its parts. */
export function givenBack(amount: string): string {
  const turnedParts = amount
    .trim()
    .replaceAll(/(?<=[\d,.)\s€])\s*([+\-−])/gu, (_, sign) => (sign === '+' ? '-' : '+'));
  return `-${turnedParts}`;
}

/** What went out, as it is given back: below zero, in a receipt that is filled as their name was. */
export function asGivenBack(spent: EntryDraft, filled: EntryDraft): Directed {
  const amount = givenBack(spent.lines[0]?.amount ?? '');
  return { draft: withFirst(filled, amount), direction: 'chosen' };
}

/** With that text as its first amount. A sign is a choice, until another sign or a person turns it. */
export function withAmount(
  { draft, direction }: Directed,
  text: string,
  withUsual: WithUsual,
): Directed {
  if (direction === 'chosen') return { draft: withFirst(draft, text), direction };
  const { kind, amount } = bySign(draft, text);
  if (amount === text) {
    if (text === '') return { draft: withFirst(draft, text), direction: openedAgain(direction) };
    const isGoingOn = direction === 'minus' && text.slice(0, -1) === draft.lines[0]?.amount;
    return { draft: withFirst(draft, isGoingOn ? added(text) : text), direction };
  }
  const ground = kind === draft.kind ? draft : withUsual(turned(draft, kind));
  return {
    draft: withFirst(ground, amount),
    direction: kind === 'receipt' ? 'plus' : 'minus',
  };
}

/** An amount that was taken away takes its sign with it. */
function openedAgain(direction: DirectionBy): DirectionBy {
  return direction === 'minus' || direction === 'plus' ? 'open' : direction;
}

function withFirst(draft: EntryDraft, amount: string): EntryDraft {
  return {
    ...draft,
    lines: draft.lines.map((line, at) => (at === 0 ? { ...line, amount } : line)),
  };
}

/** As a known name would have it: it says the direction only where nobody else has. */
export function inDirectionOf(
  { draft, direction }: Directed,
  kind: MoneyKind,
  withUsual: WithUsual,
): EntryDraft {
  return direction === 'open' && kind !== draft.kind ? withUsual(turned(draft, kind)) : draft;
}
