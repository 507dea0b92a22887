import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { entryEuros } from '#shared/features/ledger/amounts.ts';
import { CHAIN_START, chainHash } from '#shared/features/ledger/lock/chain.ts';
import { readKnownChain, verifyLedger } from '#shared/features/ledger/lock/verify.ts';
import type { LedgerToVerify, StoredLock } from '#shared/features/ledger/lock/verify.ts';
import { expense, line, receipt } from '../entries.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const FIELDS = [
  receipt({ paidOn: '2026-01-15', lines: [line(12_000, 2000), line(500)] }),
  expense({ paidOn: '2026-01-20' }),
  receipt({ paidOn: '2026-02-03', lines: [line(700)] }),
];
const MONTHS = [
  { month: '2026-01', lockedOn: '2026-02-02', end: null },
  { month: '2026-02', lockedOn: '2026-03-05', end: null },
];

function lockedBooks(): StoredLock[] {
  let hash = CHAIN_START;
  return FIELDS.map((fields, index) => {
    const place = index + 1;
    const lockedOn = fields.paidOn < '2026-02' ? '2026-02-02' : '2026-03-05';
    const entry = {
      ...fields,
      seq: place,
      lock: { by: 'month' as const, lockedOn, place, finalNumber: place },
    };
    hash = chainHash(hash, entry, sha256);
    return { ...entry, hash, place, lockedOn, kept: entryEuros(entry) };
  });
}

const verdictOn = (locked: readonly StoredLock[], rest: Partial<LedgerToVerify> = {}) =>
  verifyLedger(
    {
      locked,
      months: MONTHS,
      open: [],
      known: [],
      history: { entries: [], months: [] },
      ...rest,
    },
    sha256,
  );
const faultsOf = (...args: Parameters<typeof verdictOn>) => verdictOn(...args).faults;

function changed(seq: number, change: Partial<StoredLock>): StoredLock[] {
  return lockedBooks().map((each) => (each.seq === seq ? { ...each, ...change } : each));
}

describe('books that nobody touched', () => {
  it('have no fault, and say how many entries they hold and how the chain ends', () => {
    const books = lockedBooks();
    expect(verdictOn(books)).toEqual({ entries: 3, hash: books[2]?.hash, faults: [] });
    expect(verdictOn([], { months: [] })).toEqual({ entries: 0, hash: CHAIN_START, faults: [] });
  });
});

describe('books that were tampered with', () => {
  it.each([
    ['an amount', { lines: [line(12_001, 2000), line(500)] }, 'entry_changed'],
    ['a party', { party: 'Autre' }, 'entry_changed'],
    ['a letter of a label', { label: 'conseil' }, 'entry_changed'],
    ['a document', { docRef: 'F-2' }, 'entry_changed'],
    ['the account', { accountId: 2 }, 'entry_changed'],
    ['the kept amount', { kept: { net: 1, vat: 0, gross: 1 } }, 'amount_changed'],
    ['the day of its lock', { lockedOn: '2026-02-01' }, 'lock_day_changed'],
  ] as const)('name the one entry of which %s was changed', (_what, change, fault) => {
    const faults = faultsOf(changed(1, change as Partial<StoredLock>));
    expect(faults).toContainEqual(expect.objectContaining({ what: fault, entry: 1 }));
    expect(faults.every(({ entry }) => entry === 1)).toBe(true);
  });

  it('say that an entry is missing in the midst', () => {
    const [one, , three] = lockedBooks();
    const left = [one, three].filter((each) => each !== undefined);
    expect(faultsOf(left)).toContainEqual({ what: 'entry_missing', entry: 3 });
  });

  it('say that the end was cut off, once a delivery knows of it', () => {
    const books = lockedBooks();
    const known = [{ entries: 3, hash: books[2]?.hash ?? '' }];
    expect(faultsOf(books.slice(0, 2))).toEqual([]);
    expect(faultsOf(books.slice(0, 2), { known })).toEqual([{ what: 'chain_cut' }]);
  });

  it('say that the chain was made anew, once a delivery knows another hash', () => {
    const known = [{ entries: 2, hash: 'f'.repeat(64) }];
    expect(faultsOf(lockedBooks(), { known })).toEqual([{ what: 'chain_rewritten', entry: 2 }]);
  });

  it('say that the end was cut off, or made anew, where a locked month knows how it ended', () => {
    const books = lockedBooks();
    const [january, february] = MONTHS;
    const end = { entries: 3, hash: books[2]?.hash ?? '' };
    const months = [january, { ...february, end }] as LedgerToVerify['months'];
    expect(faultsOf(books, { months })).toEqual([]);
    expect(faultsOf(books.slice(0, 2), { months })).toEqual([{ what: 'chain_cut' }]);
    const other = [january, { ...february, end: { entries: 3, hash: 'f'.repeat(64) } }];
    expect(faultsOf(books, { months: other as LedgerToVerify['months'] })).toEqual([
      { what: 'chain_rewritten', entry: 3 },
    ]);
  });

  it('say that the day of a month is not that of its entries', () => {
    const months = MONTHS.map((each) => ({ ...each, lockedOn: '2026-03-06' }));
    expect(faultsOf(lockedBooks(), { months })).toHaveLength(3);
  });

  it('let what came locked in a file stand beside what was open in it', () => {
    const one = lockedBooks()[0] as StoredLock;
    const lock = { by: 'alone' as const, lockedOn: '2026-02-02', place: 1, finalNumber: 1 };
    const hash = chainHash(CHAIN_START, { ...one, lock }, sha256);
    expect(faultsOf([{ ...one, lock, hash }], { months: [] })).toEqual([]);
  });

  it('name what was slipped into a locked month, and what has no place in the chain', () => {
    const open = [
      { seq: 9, paidOn: '2026-01-31' },
      { seq: 10, paidOn: '2026-03-01' },
    ];
    expect(faultsOf(lockedBooks(), { open })).toEqual([
      { what: 'entry_slipped_in', entry: 9, month: '2026-01' },
    ]);
    const books = lockedBooks();
    const last = { ...changed(3, { place: null })[2] } as StoredLock;
    expect(faultsOf([last, ...books.slice(0, 2)])).toContainEqual({
      what: 'entry_unchained',
      entry: 3,
    });
  });

  it('say which month is locked no more', () => {
    expect(faultsOf(lockedBooks(), { months: MONTHS.slice(0, 1) })).toEqual([
      { what: 'month_unlocked', entry: 3, month: '2026-02' },
    ]);
  });
});

describe('a chain that is known elsewhere', () => {
  it('is written as the count of its entries and its last hash', () => {
    const hash = 'ab'.repeat(32);
    expect(readKnownChain(` 12:${hash.toUpperCase()} `)).toEqual({ entries: 12, hash });
    expect(readKnownChain(`12:${hash}0`)).toBeNull();
    expect(readKnownChain(hash)).toBeNull();
  });
});

describe('a lock from before there were accounts', () => {
  function firstLock(): StoredLock[] {
    const fields = { ...receipt({ paidOn: '2026-01-15' }), seq: 1 };
    const hash = chainHash(CHAIN_START, fields, sha256);
    return [{ ...fields, hash, place: 1, lockedOn: '2026-02-02', kept: entryEuros(fields) }];
  }

  it.each([
    ['a final number', { finalNumber: 7 }],
    ['another place of money', { accountId: 3 }],
    ['an account', { lines: [{ ...line(12_000, 2000), account: '108000', accountName: 'X' }] }],
    ['a category of a line', { lines: [{ ...line(12_000, 2000), category: 'owner_in' }] }],
    ['a kind of VAT', { lines: [{ ...line(12_000, 2000), vatKind: 'export' as const }] }],
  ])('that was given %s is told, though its hash does not cover it', (_what, change) => {
    const [entry] = firstLock();
    if (!entry) throw new Error('no entry');
    expect(faultsOf([entry])).toEqual([]);
    expect(faultsOf([{ ...entry, ...change }])).toEqual([{ what: 'entry_changed', entry: 1 }]);
  });
});
