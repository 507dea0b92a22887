import { expect, it } from 'vitest';
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
