import { and, desc, eq, sql } from 'drizzle-orm';
import type { CategoryMap } from '#shared/features/ledger/category-map.ts';
import type { DraftGround } from '#shared/features/ledger/imports/import-rules.ts';
import type { MoneyKind } from '#shared/features/ledger/model.ts';
import { usualRate } from '#shared/features/ledger/usual-rate.ts';
import { vatStandingOn } from '#shared/features/taxes/vat-standing.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry, ledgerLine } from '#main/db/ledger-schema.ts';
import { listTaxProfiles } from '../taxes/tax-profiles.ts';

/**
 * The VAT with which entries of a file begin: none in the exemption, whatever a rule says; where VAT
 * is charged as a rule says, else as the name was last written, else as most of its category.
 */
export function createRates(db: ReadableDb, categories: CategoryMap): DraftGround['rateOf'] {
  const profiles = listTaxProfiles(db);
  const lastRate = createLastRates(db);
  return ({ kind, paidOn, party, category, ruled }) => {
    const standing = vatStandingOn(profiles, paidOn);
    if (standing === 'franchise') return null;
    if (standing === 'unknown' || ruled !== undefined) return ruled ?? null;
    const known = party === '' ? undefined : lastRate(party, kind);
    if (known !== undefined) return known;
    const found = categories.get(category);
    return found ? usualRate(found) : null;
  };
}

/** The rate at which a name was last written; undefined where it never was. Each is asked for once. */
function createLastRates(db: ReadableDb) {
  const rates = new Map<string, number | null | undefined>();
  const newest = db
    .select({ rate: ledgerLine.rateBp })
    .from(ledgerEntry)
    .innerJoin(ledgerLine, and(eq(ledgerLine.entryId, ledgerEntry.id), eq(ledgerLine.position, 0)))
    .where(
      and(
        eq(ledgerEntry.party, sql.placeholder('party')),
        eq(ledgerEntry.kind, sql.placeholder('kind')),
      ),
    )
    .orderBy(desc(ledgerEntry.paidOn), desc(ledgerEntry.seq))
    .limit(1)
    .prepare();
  return (party: string, kind: MoneyKind): number | null | undefined => {
    const key = `${kind} ${party}`;
    if (!rates.has(key)) rates.set(key, newest.get({ party, kind })?.rate);
    return rates.get(key);
  };
}
