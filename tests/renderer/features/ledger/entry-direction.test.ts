import { describe, expect, it } from 'vitest';
import { newDraft, turned } from '#renderer/features/ledger/entry-draft.ts';
import {
  bySign,
  givenBack,
  inDirectionOf,
  withAmount,
} from '#renderer/features/ledger/entry-direction.ts';
import type { Directed } from '#renderer/features/ledger/entry-direction.ts';

const sale = newDraft('receipt', '2026-11-22', '20');

/** As it is typed, letter by letter. */
function typed(text: string, start: Directed = { draft: sale, direction: 'open' }): Directed {
  return text
    .split('')
    .reduce(
      (state, letter) =>
        withAmount(state, `${state.draft.lines[0]?.amount ?? ''}${letter}`, (draft) => draft),
      start,
    );
}

describe('a sign before an amount', () => {
  it('is the direction: what stays is the amount', () => {
    expect(bySign(sale, '-12,50')).toEqual({ kind: 'expense', amount: '12,50' });
    expect(bySign(sale, ' − 12')).toEqual({ kind: 'expense', amount: ' 12' });
    expect(bySign(turned(sale, 'expense'), '+12')).toEqual({ kind: 'receipt', amount: '12' });
    // The second of two expenses is written like the first.
    expect(bySign(turned(sale, 'expense'), '-7')).toEqual({ kind: 'expense', amount: '7' });
  });

  it('says nothing inside a sum, or of a transfer', () => {
    expect(bySign(sale, '12-3')).toEqual({ kind: 'receipt', amount: '12-3' });
    expect(bySign(turned(sale, 'transfer'), '-3')).toEqual({ kind: 'transfer', amount: '-3' });
  });
});

describe('a direction', () => {
  const amountIn = ({ draft }: Directed) => draft.lines[0]?.amount;

  it('that a sign has said is not overruled by a name', () => {
    const expense = typed('-50');
    expect(inDirectionOf(expense, 'receipt', (draft) => draft)).toMatchObject({
      kind: 'expense',
      lines: [{ amount: '50' }],
    });
    const unsigned = inDirectionOf(typed('50'), 'expense', (draft) => draft);
    expect(unsigned.kind).toBe('expense');
  });

  it('is turned by a later sign, unless a person has chosen it', () => {
    const emptied = withAmount(typed('-5'), '', (draft) => draft);
    expect(typed('+5', emptied).draft.kind).toBe('receipt');
    const replaced = withAmount(typed('-5'), '+7', (draft) => draft);
    expect(replaced).toMatchObject({ draft: { kind: 'receipt' }, direction: 'plus' });
    const chosen = typed('-5', { draft: sale, direction: 'chosen' });
    expect(chosen).toMatchObject({ draft: { kind: 'receipt', lines: [{ amount: '-5' }] } });
  });

  it('of a minus goes through the whole of its sum', () => {
    expect(bySign(sale, '-12-5')).toEqual({ kind: 'expense', amount: '12+5' });
    expect(amountIn(typed('-12-5'))).toBe('12+5');
    expect(amountIn(typed('-12,50+3*4'))).toBe('12,50+3*4');
    expect(amountIn(typed('12-5'))).toBe('12-5');
  });
  it('of what is given back stands before each part of its sum', () => {
    expect(givenBack('120')).toBe('-120');
    expect(givenBack(' 12+5')).toBe('-12-5');
    expect(givenBack('12,50+3*4')).toBe('-12,50-3*4');
    expect(givenBack('')).toBe('-');
  });
});
