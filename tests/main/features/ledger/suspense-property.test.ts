import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChart } from '#main/features/ledger/chart.ts';
import { balancesBefore } from '#main/features/ledger/opening.ts';
import { postingsOf } from '#shared/features/ledger/postings.ts';
import { chargeVat, journal, leftOn471 } from './suspense-entries.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { runs } from '#tests/support/runs.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';

let desk: Desk;

type Step =
  | { readonly do: 'add'; readonly fields: EntryFields }
  | { readonly do: 'open'; readonly amount: number }
  | { readonly do: 'lock' }
  | {
      readonly do: 'correct' | 'remove' | 'halve' | 'unsort' | 'sort' | 'move';
      readonly at: number;
    };

const someLine = fc.record({
  rate: fc.constantFrom(null, 2000, 550),
  basis: fc.constantFrom('gross' as const, 'net' as const),
  amount: fc.integer({ min: -5000, max: 50_000 }),
});
const money = fc.constantFrom({ currency: 'EUR', fx: null }, { currency: 'USD', fx: '0.9137' });
const someEntry = fc.oneof(
  fc
    .record({
      kind: fc.constantFrom('expense' as const, 'receipt' as const),
      lines: fc.array(someLine, { minLength: 1, maxLength: 2 }),
      money,
    })
    .map(({ kind, lines, money: paid }) =>
      kind === 'expense'
        ? expense({ lines, ...paid, category: 'other_expense' })
        : receipt({ lines, ...paid, category: 'unsorted_receipt' }),
    ),
  fc.integer({ min: 1, max: 9999 }).map((amount) =>
    journal([
      ['471000', amount],
      ['512000', -amount],
    ]),
  ),
  fc.constant(expense({ lines: [line(4200)] })),
);
const at = fc.nat(50);
const someStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: someEntry.map((fields): Step => ({ do: 'add', fields })) },
  { weight: 3, arbitrary: fc.constant<Step>({ do: 'lock' }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -9, max: 999 }).map((amount): Step => ({ do: 'open', amount })),
  },
  {
    weight: 9,
    arbitrary: fc
      .record({
        do: fc.constantFrom('correct', 'remove', 'halve', 'unsort', 'sort', 'move'),
        at,
      })
      .map((step): Step => step as Step),
  },
);

describe('whatever is done', () => {
  it('all that stands on 471 is in the list: they come to the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(someStep, { minLength: 4, maxLength: 16 }), async (steps) => {
        desk = openDesk();
        await chargeVat(desk);
        const life = { month: 1 };
        for (const step of steps) {
          await live(step, life);
          await expectBalance();
        }
        for (let tries = 0; tries < 3; tries += 1) {
          for (const { entry, left } of await desk.call('ledger.lockedWaiting', {})) {
            const isIn = entry.kind === 'receipt' || (entry.kind === 'journal' && left < 0);
            const category = isIn ? 'services' : 'software';
            await desk.call('ledger.reclassify', { entries: [{ seq: entry.seq, category }] });
          }
        }
        expect(await leftOn471(desk)).toEqual([]);
        await expectBalance();
        expect((await desk.call('ledger.verify', { since: null })).faults).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });
});

async function live(step: Step, life: { month: number }): Promise<void> {
  const month = `2026-${String(life.month).padStart(2, '0')}`;
  if (step.do === 'add') {
    await desk.attempt('ledger.add', { ...step.fields, paidOn: `${month}-15`, docDate: null });
  } else if (step.do === 'open') {
    const lines = [
      { account: '471000', accountName: 'Attente', amount: step.amount },
      { account: '108000', accountName: 'Exploitant', amount: -step.amount },
    ];
    if (life.month > 9) return;
    await desk.attempt('ledger.keepOpening', { on: `${month}-01`, lines });
    await desk.attempt('ledger.lockMonth', { month, lockedOn: null });
    life.month += 1;
  } else if (step.do === 'lock') {
    if (life.month > 9) return;
    await desk.attempt('ledger.lockMonth', { month, lockedOn: null });
    life.month += 1;
  } else await change(step, month);
}

async function change(
  { do: what, at: place }: Extract<Step, { readonly at: number }>,
  month: string,
): Promise<void> {
  const { count } = await desk.call('ledger.sums', { filter: ANY });
  const seq = (place % Math.max(1, count)) + 1;
  const waiting = await desk.call('ledger.lockedWaiting', {});
  const one = waiting[place % Math.max(1, waiting.length)];
  if (what === 'correct') {
    desk.goTo(`${month}-28`);
    await desk.attempt('ledger.correct', { seq });
    desk.goTo('2026-11-22');
  } else if (what === 'remove') await desk.attempt('ledger.remove', { seq });
  else if (what === 'halve' || what === 'unsort') {
    const found = await desk.attempt('ledger.entry', { seq });
    if (!found.ok) return;
    const { lines, kind } = found.value as EntryFields;
    const halved = lines.map((each) => ({ ...each, amount: Math.trunc(each.amount / 3) }));
    const category = kind === 'receipt' ? 'unsorted_receipt' : 'other_expense';
    const isOfMoney = kind === 'receipt' || kind === 'expense';
    await desk.attempt(
      'ledger.change',
      what === 'unsort' && isOfMoney ? { seq, category } : { seq, lines: halved },
    );
  } else if (one !== undefined) {
    const isIn = one.entry.kind === 'receipt' || (one.entry.kind === 'journal' && one.left < 0);
    const told = what === 'move' ? { account: 2 } : { category: isIn ? 'goods' : 'rent' };
    await desk.call('ledger.reclassify', { entries: [{ seq: one.entry.seq, ...told }] });
  }
}

const ANY = {
  from: null,
  to: null,
  kind: null,
  category: null,
  method: null,
  party: null,
  state: null,
  text: '',
} as const;

async function everyEntry() {
  const sort = { by: 'seq', isDescending: false } as const;
  const stretch = { filter: ANY, sort, offset: 0, limit: 500 };
  return (await desk.call('ledger.list', stretch)).entries;
}

/** The list, and what is open and corrects nothing, come to what the books hold. */
async function expectBalance(): Promise<void> {
  const db = desk.business().readable;
  const chart = readChart(db);
  const on471 = (account: string) => account.startsWith('471');
  const held = balancesBefore(db, '2026-12-31')
    .filter(({ account }) => on471(account))
    .reduce((sum, { amount }) => sum + amount, 0);
  const open = (await everyEntry())
    .filter(({ lockedOn, corrects }) => lockedOn === null && corrects === null)
    .flatMap((entry) => postingsOf(entry, chart))
    .filter(({ account }) => on471(account[0]))
    .reduce((sum, { cents }) => sum + cents, 0);
  const listed = (await leftOn471(desk)).reduce((sum, [, left]) => sum + left, 0);
  expect(listed + open).toBe(held);
}
