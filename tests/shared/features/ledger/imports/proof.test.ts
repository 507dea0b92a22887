import { expect, it } from 'vitest';
import { factsOf } from '#shared/features/ledger/imports/statement-facts.ts';
import { bankRow } from './rows.ts';
import { proofsOf } from '#shared/features/ledger/imports/proof.ts';

const FACTS = {
  account: 'FR76',
  currency: 'EUR',
  opening: { on: '2026-10-01', amount: 100_000 },
  closing: { on: '2026-10-31', amount: 175_827 },
  moved: 75_827,
};
const differenceOf = (fields: Partial<Parameters<typeof proofsOf>[0][number]>) =>
  proofsOf([{ ...FACTS, ...fields }]).map(({ difference }) => difference);

it('a file is right where opening and movements come to its closing balance', () => {
  expect(proofsOf([FACTS])).toEqual([
    { account: 'FR76', currency: 'EUR', closing: 175_827, difference: 0 },
  ]);
  expect(differenceOf({ moved: 74_827 })).toEqual([1000]);
  expect(differenceOf({ opening: null })).toEqual([null]);
  expect(differenceOf({ closing: null })).toEqual([]);
});

it('statements of one file are joined by the first opening and the last closing, and by no other', () => {
  const account = { account: 'FR76', currency: 'EUR' };
  const rows = [bankRow({ amount: 1000 }), bankRow({ amount: 2000 })];
  const january = { ...account, closing: { on: '2026-01-31', amount: 11_000 } };
  const february = {
    ...account,
    opening: { on: '2026-01-31', amount: 11_000 },
    closing: { on: '2026-02-28', amount: 13_000 },
  };
  const proved = (opening: { on: string; amount: number } | null) =>
    proofsOf(factsOf([february, { ...january, opening }], rows).statements ?? []);
  expect(proved({ on: '2026-01-01', amount: 10_000 })).toMatchObject([{ difference: 0 }]);
  // What was there before January is not what was there before February.
  expect(proved(null)).toMatchObject([{ closing: 13_000, difference: null }]);
});

it('statements of several months tell what each of them ended with, where the rows come to it', () => {
  const told = (on: string, amount: number) => ({ on, amount });
  const months = [
    [told('2025-12-31', 10_000), told('2026-01-31', 11_000)],
    [told('2026-01-31', 11_000), told('2026-02-27', 13_000)],
    [told('2026-02-27', 13_000), told('2026-03-31', 12_500)],
  ].map(([opening, closing]) => ({
    account: 'FR76',
    currency: 'EUR',
    opening: opening ?? null,
    closing: closing ?? null,
  }));
  const row = (paidOn: string, amount: number) => bankRow({ account: 'FR76', paidOn, amount });
  const rows = [row('2026-01-12', 1000), row('2026-02-10', 2000), row('2026-03-05', -500)];
  const endsOf = (moved: typeof rows) => factsOf(months, moved).statements?.[0]?.monthEnds;
  expect(endsOf(rows)).toEqual([told('2026-01-31', 11_000), told('2026-02-28', 13_000)]);
  expect(endsOf(rows.toSpliced(1, 1))).toEqual([told('2026-01-31', 11_000)]);
});
