import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Business } from '#main/db/handles.ts';
import { planFec } from '#main/features/ledger/fec-plan.ts';
import { ledgerFile } from '#main/features/ledger/ledger-file.ts';
import { lockMonth } from '#main/features/ledger/lock.ts';
import { insertEntries } from '#main/features/ledger/store.ts';
import type { LedgerFile } from '#shared/features/ledger/exports/ledger-files.ts';
import { EXPORT_PROFILES } from '#shared/features/ledger/exports/profile.ts';
import type { ExportProfile } from '#shared/features/ledger/exports/profile.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { newBusiness } from '#tests/main/db/business-on-disk.ts';
import { runs } from '#tests/support/runs.ts';
import { someFields } from '#tests/shared/features/ledger/entries.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' } as const;
const TAXPAYER = { siren: '732829320', activity: 'bnc', vat: true, year_end: '12-31' } as const;
const LAST_DAY = '2027-01-31';

/** Amounts of nothing are no entry that a person writes, and no row of a file. */
function isSomething({ lines }: EntryFields): boolean {
  return lines.every(({ amount }) => Math.abs(amount) > 1000);
}

const someYear = fc.array(someFields.filter(isSomething), { minLength: 1, maxLength: 25 });

function kept(entries: readonly EntryFields[], isLocked: boolean): Business {
  const business = newBusiness();
  const label = { name: 'ledger.add', door: 'typed', at: `${LAST_DAY}T00:00:00.000Z` } as const;
  business.runCommand(label, (db) => {
    insertEntries(
      db,
      entries.map((entry, index) => ({ seq: index + 1, entry })),
    );
    if (!isLocked) return;
    for (let month = 1; month <= 12; month += 1) {
      const name = `2026-${String(month).padStart(2, '0')}`;
      lockMonth(db, name, { lockedOn: LAST_DAY, today: LAST_DAY });
    }
  });
  return business;
}

/** How many entries the file has, and how many of them the books that it comes from know again. */
function recognised({ readable: db }: Business, book: LedgerFile, profile: ExportProfile) {
  const { name, parts } = ledgerFile(db, book, { ...YEAR, profile, taxpayer: TAXPAYER });
  const bytes = Buffer.from([...parts()].join(''));
  const { read, known, fresh, unclear } = planFec(db, { name, bytes });
  return { read, known, fresh: fresh.length, unclear };
}

describe('whatever the books hold', () => {
  it('is known again in every file that they write', () => {
    fc.assert(
      fc.property(someYear, fc.constantFrom(...EXPORT_PROFILES), (entries, profile) => {
        const all = { read: entries.length, known: entries.length, fresh: 0, unclear: 0 };
        const open = kept(entries, false);
        const locked = kept(entries, true);
        expect([
          recognised(open, 'journal', profile),
          recognised(open, 'postings', profile),
          recognised(locked, 'fec', profile),
        ]).toEqual([all, all, all]);
      }),
      { numRuns: runs(15) },
    );
  });
});
