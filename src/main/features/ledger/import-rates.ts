import { and, desc, eq, sql } from 'drizzle-orm';
import { isReverseCharged } from '#shared/features/ledger/amounts.ts';
import type { CategoryMap } from '#shared/features/ledger/category-map.ts';
import type { DraftGround, LineVat } from '#shared/features/ledger/imports/import-rules.ts';
import type { MoneyKind } from '#shared/features/ledger/model.ts';
import { usualRate } from '#shared/features/ledger/usual-rate.ts';
import { vatStandingOn } from '#shared/features/taxes/vat-standing.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry, ledgerLine } from '#main/db/ledger-schema.ts';
import { listTaxProfiles } from '../taxes/tax-profiles.ts';

/**
 * The VAT with which entries of a file begin: none in the exemption, whatever a rule says; where VAT
 * is charged as a rule says, else as the name was last written, else as most of its category. What a
 * name was last bought from abroad as stays so, of which the exempt owe the VAT too.
 */
export function createImportVat(db: ReadableDb, categories: CategoryMap): DraftGround['vatOf'] {
  const profiles = listTaxProfiles(db);
  const lastVat = createLastVat(db);
  return ({ kind, paidOn, party, category, ruled }) => {
    const standing = vatStandingOn(profiles, paidOn);
    if (standing === 'unknown') return { rate: ruled ?? null };
    const known = party === '' ? undefined : lastVat(party, kind);
    if (standing === 'franchise') {
      const isOwed = kind === 'expense' && isReverseCharged(known?.vatKind);
      return isOwed && known ? known : { rate: null };
    }
    if (ruled !== undefined) return { ...known, rate: ruled };
    const found = categories.get(category);
    return known ?? { rate: found ? usualRate(found) : null };
  };
}

/** The VAT with which a name was last written; undefined where it never was. Each is asked for once. */
function createLastVat(db: ReadableDb) {
  const told = new Map<string, LineVat | undefined>();
  const newest = db
    .select({ rate: ledgerLine.rateBp, vatKind: ledgerLine.vatKind })
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
  return (party: string, kind: MoneyKind): LineVat | undefined => {
    const key = `${kind} ${party}`;
    if (!told.has(key)) {
      const last = newest.get({ party, kind });
      told.set(
        key,
        last && { rate: last.rate, ...(last.vatKind ? { vatKind: last.vatKind } : {}) },
      );
    }
    return told.get(key);
  };
}
