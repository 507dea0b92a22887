import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { readChart } from '#main/features/ledger/chart.ts';
import { entriesByPayment } from '#main/features/ledger/export-store.ts';
import { balancesBefore } from '#main/features/ledger/opening.ts';
import { postingsOf } from '#shared/features/ledger/postings.ts';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { runs } from '#tests/support/runs.ts';
import { expense, line, receipt } from '#tests/shared/features/ledger/entries.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';

const ALWAYS = { from: '0000-01-01', to: '9999-12-31' };

let desk: Desk;
beforeEach(() => {
  desk = openDesk();
});

/** What stands on each account, in euro cents; nothing of what is zero. */
function balances(from = ALWAYS.from): Record<string, number> {
  const db = desk.business().readable;
  const sums: Record<string, number> = {};
  for (const entry of entriesByPayment(db, { ...ALWAYS, from })) {
    for (const { account, cents } of postingsOf(entry, readChart(db))) {
      sums[account[0]] = (sums[account[0]] ?? 0) + cents;
    }
  }
  return Object.fromEntries(Object.entries(sums).filter(([, cents]) => cents !== 0));
}

const lock = (month: string) => desk.call('ledger.lockMonth', { month, lockedOn: null });
const list = async () =>
  (await desk.call('ledger.lockedWaiting', {})).map(({ entry, left }) => [entry.seq, left]);

const journal = (rows: readonly (readonly [account: string, amount: number])[]): EntryFields => ({
  ...expense(),
  kind: 'journal',
  journal: 'OD',
  paidOn: '2026-10-06',
  category: 'journal',
  method: 'other',
  party: '',
  label: 'Écriture reprise',
  lines: rows.map(([account, amount]) => ({ ...line(amount), account, accountName: account })),
});

const withdrawal = (fields: Partial<EntryFields> = {}) =>
  expense({
    paidOn: '2026-10-05',
    category: 'other_expense',
    party: 'RETRAIT DAB',
    label: '',
    lines: [line(8000)],
    ...fields,
  });

const registered = () =>
  desk.call('taxes.saveProfile', {
    from: '2026-01-01',
    profile: { ...NO_TAX_PROFILE, status: 'ei_real', lines: ['bnc'], vat: 'ca3_month' },
  });

describe('a locked entry in suspense that was a transfer', () => {
  it('goes to the number of the account, which moves with it', async () => {
    await desk.call('ledger.add', withdrawal());
    await lock('2026-10');
    const [waits] = await desk.call('ledger.lockedWaiting', {});
    expect(waits?.proposal).toEqual({ to: { account: 2 }, by: 'words' });
    await desk.call('ledger.reclassify', { entries: [{ seq: 1, account: 2 }] });
    expect(balances()).toEqual({ '512000': -8000, '530000': 8000 });
    expect(await list()).toEqual([]);
    expect(await desk.call('ledger.entry', { seq: 2 })).toMatchObject({
      kind: 'journal',
      journal: 'OD',
      corrects: 1,
      paidOn: '2026-11-01',
      label: 'Reclassement du n° 1',
    });
    const held = await desk.call('ledger.balances', { on: '2026-11-30' });
    expect(held.map(({ balance }) => balance)).toEqual([-8000, 8000]);
    const refused = { code: 'entry_classified', details: { seq: 2 } };
    expect(await desk.attempt('ledger.correct', { seq: 1 })).toMatchObject(refused);
    await desk.call('values.undo', {});
    expect(await list()).toEqual([[1, 8000]]);
  });

  it('gives the VAT back that it was written with', async () => {
    await registered();
    const [paid, bought] = [[line(12_000, 2000)], [line(6000, 2000)]];
    const deposit = { category: 'unsorted_receipt', paidOn: '2026-10-05', lines: paid };
    await desk.call('ledger.add', receipt(deposit));
    await desk.call('ledger.add', withdrawal({ lines: bought }));
    await lock('2026-10');
    const entries = [
      { seq: 1, account: 2 },
      { seq: 2, account: 2 },
    ];
    await desk.call('ledger.reclassify', { entries });
    expect(balances()).toEqual({ '512000': 12_000 - 6000, '530000': 6000 - 12_000 });
    // What was not claimed needs no entry to give it back.
    expect((await desk.call('ledger.entry', { seq: 2 })).correctedBy).toEqual([5]);
    const { rows } = await desk.call('ledger.vatReturn', { from: '2026-11-01', to: '2026-11-30' });
    expect(rows.map(({ side, due, deducted }) => [side, due, deducted])).toEqual([
      ['receipt', -2000, 0],
    ]);
    desk.goTo('2026-12-02');
    await lock('2026-11');
    expect((await desk.call('ledger.verify', { since: null })).faults).toEqual([]);
  });

  it('is no transfer to an account that is closed by then, or holds other money', async () => {
    const account = {
      name: 'Ailleurs',
      kind: 'bank',
      currency: 'USD',
      number: '512900',
      identification: null,
      openingOn: null,
      openingBalance: 0,
      closedOn: null,
    } as const;
    await desk.call('ledger.saveAccount', { id: null, account });
    const closed = { ...account, name: 'Fermé', currency: 'EUR', number: '512800' };
    await desk.call('ledger.saveAccount', {
      id: null,
      account: { ...closed, closedOn: '2026-10-20' },
    });
    await desk.call('ledger.add', withdrawal());
    await lock('2026-10');
    const to = (id: number) =>
      desk.attempt('ledger.reclassify', { entries: [{ seq: 1, account: id }] });
    expect(await to(3)).toMatchObject({ code: 'account_of_other_currency' });
    expect(await to(4)).toMatchObject({ code: 'account_closed' });
    expect(await to(9)).toMatchObject({ code: 'not_found' });
  });
});

describe('a locked entry in double form with a part in suspense', () => {
  it('waits too, and is cleared in the same way', async () => {
    const rows = [
      ['471000', 5000],
      ['471200', 300],
      ['512000', -5300],
    ] as const;
    await desk.call('ledger.add', journal(rows));
    await desk.call('ledger.add', journal([rows[0], ['512000', -5000]]));
    await desk.call(
      'ledger.add',
      journal([
        ['512000', 700],
        ['471000', -700],
      ]),
    );
    await lock('2026-10');
    expect(await list()).toEqual([
      [3, -700],
      [2, 5000],
      [1, 5300],
    ]);
    const wrong = { entries: [{ seq: 3, category: 'travel' }] };
    expect(await desk.attempt('ledger.reclassify', wrong)).toMatchObject({
      code: 'category_of_other_kind',
    });
    const entries = [
      { seq: 1, category: 'travel' },
      { seq: 2, account: 2 },
      { seq: 3, category: 'interest' },
    ];
    await desk.call('ledger.reclassify', { entries });
    expect(balances('2026-11-01')).toEqual({
      '471000': 700 - 5000 - 5000,
      '471200': -300,
      '625100': 5300,
      '530000': 5000,
      '768000': -700,
    });
    expect(await list()).toEqual([]);
    expect(await desk.attempt('ledger.correct', { seq: 2 })).toMatchObject({
      code: 'entry_classified',
    });
    await desk.call('ledger.remove', { seq: 5 });
    expect(await list()).toEqual([[2, 5000]]);
    await desk.call('ledger.correct', { seq: 2 });
    expect(await list()).toEqual([]);
  });

  it('is what opening balances say beyond what the books held', async () => {
    await desk.call('ledger.add', withdrawal({ paidOn: '2025-12-05' }));
    const opening = (amount: number) =>
      desk.call('ledger.keepOpening', {
        on: '2026-01-01',
        lines: [
          { account: '471000', accountName: 'Attente', amount },
          { account: '108000', accountName: 'Exploitant', amount: -amount },
        ],
      });
    await opening(8000);
    await lock('2025-12');
    await lock('2026-01');
    expect(await list()).toEqual([[1, 8000]]);
    await desk.call('ledger.reclassify', { entries: [{ seq: 1, account: 2 }] });
    expect(balances('2026-01-01')).toMatchObject({ '530000': 8000 });
    expect(balances('2026-01-01')).not.toHaveProperty('471000');
  });

  it('is what the books of another program left there', async () => {
    await desk.call('ledger.keepOpening', {
      on: '2026-01-01',
      lines: [
        { account: '471000', accountName: 'Attente', amount: -2500 },
        { account: '512000', accountName: 'Banque', amount: 2500 },
      ],
    });
    await lock('2026-01');
    expect(await list()).toEqual([[1, -2500]]);
    await desk.call('ledger.reclassify', { entries: [{ seq: 1, category: 'owner_in' }] });
    expect(balances()).toEqual({ '512000': 2500, '108000': -2500 });
  });
});

describe('what is changed after a locked entry was sorted', () => {
  it('leaves a rest that is listed and taken out, with its VAT', async () => {
    await registered();
    const bought = { paidOn: '2026-10-05', category: 'other_expense', docRef: 'A-1' };
    await desk.call('ledger.add', expense({ ...bought, lines: [line(12_000, 2000)] }));
    await lock('2026-10');
    await desk.call('ledger.reclassify', { entries: [{ seq: 1, category: 'rent' }] });
    desk.goTo('2026-12-02');
    await lock('2026-11');
    await desk.call('ledger.correct', { seq: 2 });
    const counter = await desk.call('ledger.entry', { seq: 3 });
    const lines = counter.lines.map((one) => ({ ...one, amount: one.amount / 2 }));
    await desk.call('ledger.change', { seq: 3, lines });
    expect(await list()).toEqual([[1, 6000]]);
    await desk.call('ledger.reclassify', { entries: [{ seq: 1, category: 'fees' }] });
    expect(balances('2026-12-01')).toEqual({
      '613200': -5000,
      '622600': 5000,
    });
    expect(await list()).toEqual([]);
  });
});

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
        await registered();
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
        expect(await list()).toEqual([]);
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
  const listed = (await list()).reduce((sum, [, left = 0]) => sum + left, 0);
  expect(listed + open).toBe(held);
}
