import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBusiness } from '#main/db/open.ts';
import type { Business } from '#main/db/handles.ts';
import { createClock } from '#main/operations/clock.ts';
import { CATEGORIES } from '#shared/features/ledger/categories.ts';
import type { NeutralLedger, NeutralEntry } from '#shared/features/ledger/neutral.ts';
import { METHODS } from '#shared/features/ledger/model.ts';
import { dayFromNumber, dayNumber } from '#shared/kernel/day.ts';

/** The time that benches of the ledger live in. */
export const BENCH_CLOCK = createClock(() => '2027-01-20');

/** Who keeps the books that are measured. */
export const TAXPAYER = {
  siren: '732829320',
  vat: true,
  activity: 'bnc',
  year_end: '12-31',
} as const;

/** A year of entries as a busy business writes them: some parties, some foreign, some of two lines. */
export function largeBook(entries: number): NeutralLedger {
  const first = dayNumber('2026-01-01');
  return {
    taxpayer: TAXPAYER,
    entries: Array.from({ length: entries }, (_, index) =>
      entryAt(index, dayFromNumber(first + Math.floor((index * 365) / entries))),
    ),
  };
}

/** In turn; named here, so that the books stay those of earlier measurements whatever ships besides. */
const BOOKED_AS = [
  'services',
  'loan_in',
  'bought_services',
  'fees',
  'bank_fees',
  'loan_capital',
] as const;

const RATES = [null, 2000, 2000, 550] as const;

function entryAt(index: number, paidOn: string): NeutralEntry {
  const category = BOOKED_AS[index % BOOKED_AS.length] ?? 'services';
  const isForeign = index % 50 === 7;
  const line = (place: number) => ({
    rate: RATES[(index + place) % RATES.length] ?? null,
    basis: place === 0 ? ('gross' as const) : ('net' as const),
    amount: 100 + ((index * 7919) % 500_000),
  });
  return {
    seq: index + 1,
    kind: CATEGORIES[category].kind,
    paidOn,
    docRef: index % 3 === 0 ? null : `F-2026-${index}`,
    docDate: index % 3 === 0 ? null : paidOn,
    party: `Client ${(index * 31) % 300} – Atelier & Fils`,
    label: `Prestation n° ${index}; « lot » ${index % 99}`,
    category,
    method: METHODS[index % METHODS.length] ?? 'transfer',
    currency: isForeign ? 'USD' : 'EUR',
    fx: isForeign ? '0.92015' : null,
    lockedOn: null,
    lines: index % 20 === 3 ? [line(0), line(1)] : [line(0)],
  };
}

/** Does the work with a new business in a folder of its own, and takes the folder away. */
export function withFolder<T>(work: (folder: string, business: Business) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'solocap-bench-'));
  const path = join(folder, 'solocap.sqlite');
  const request = { path, backupFolder: join(folder, 'backups'), now: BENCH_CLOCK.now() };
  const created = createBusiness(request);
  if (!created.ok) throw new Error(`no file: ${created.error.code}`);
  try {
    return work(folder, created.value);
  } finally {
    created.value.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
