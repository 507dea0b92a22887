import { and, desc, eq, notInArray, sql } from 'drizzle-orm';
import { isReverseCharged } from '#shared/features/ledger/amounts.ts';
import { isUnsorted } from '#shared/features/ledger/category-groups.ts';
import { keysOf } from '#shared/features/ledger/category-map.ts';
import type { CategoryMap } from '#shared/features/ledger/category-map.ts';
import { merchantVat } from '#shared/features/ledger/guess/merchant-vat.ts';
import type { LineVat } from '#shared/features/ledger/guess/merchant-vat.ts';
import type { ToldBy } from '#shared/features/ledger/guess/told-by.ts';
import type { DraftGround, VatProposal } from '#shared/features/ledger/imports/row-drafts.ts';
import type { MoneyKind } from '#shared/features/ledger/model.ts';
import { usualRate } from '#shared/features/ledger/usual-rate.ts';
import type { Day } from '#shared/kernel/day.ts';
import { vatStandingOn } from '#shared/features/taxes/vat-standing.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry, ledgerLine } from '#main/db/ledger-schema.ts';
import { listTaxProfiles } from '../taxes/tax-profiles.ts';

/**
 * The VAT with which entries of a file begin: none in the exemption, whatever a rule says; where VAT
 * is charged as a rule says, else as the name was last written for the same, else as its bills mostly are, else as
 * most of its category. What a name was last bought from abroad as stays so, of which the exempt owe
 * the VAT too. Of what is not sorted yet, and of bills that differ, it is asked.
 */
export function createImportVat(db: ReadableDb, categories: CategoryMap): DraftGround['vatOf'] {
  const profiles = listTaxProfiles(db);
  const lastVat = createLastVat(db, keysOf(categories, isUnsorted));
  return ({ kind, paidOn, party, category: key, ruled }) => {
    const standing = vatStandingOn(profiles, paidOn);
    const last = party === '' ? undefined : lastVat(party, kind);
    const isAbroad = kind === 'expense' && isReverseCharged(last?.vat.vatKind);
    if (standing === 'franchise') {
      return isAbroad && last ? told(last.vat, 'past') : told({ rate: null }, 'rule');
    }
    // A rule that names no rate says nothing of VAT.
    const rate = ruled ?? undefined;
    if (standing === 'unknown') return told({ rate: rate ?? null }, 'rule');
    const isLike = last?.category === key && vatStandingOn(profiles, last.paidOn) === 'registered';
    const known = isLike || isAbroad ? last?.vat : undefined;
    const category = categories.get(key);
    if (category === undefined || isUnsorted(category)) {
      return rate === undefined
        ? told(known ?? { rate: null }, known ? 'past' : 'asked')
        : told({ ...known, rate }, 'rule');
    }
    const merchant = merchantVat(party, category);
    const ofMerchant = merchant === 'asked' || merchant === null ? undefined : merchant;
    if (rate !== undefined) return told({ ...(known ?? abroadOf(ofMerchant)), rate }, 'rule');
    if (known) return told(known, 'past');
    if (merchant === 'asked') return told({ rate: null }, 'asked');
    if (ofMerchant) return told(ofMerchant, 'name');
    return told({ rate: usualRate(category) }, 'usual');
  };
}

function told(vat: LineVat, by: ToldBy): VatProposal {
  return { vat, by };
}

/** Why the buyer owes the VAT, where that is what is known of a merchant. */
function abroadOf(vat: LineVat | undefined): Pick<LineVat, 'vatKind'> {
  return vat?.vatKind === undefined ? {} : { vatKind: vat.vatKind };
}

/** The VAT with which a name was last written, when and for what. */
type LastVat = { readonly paidOn: Day; readonly category: string; readonly vat: LineVat };

/**
 * The VAT with which a name was last written, other than for what waits to be sorted; undefined where
 * it never was. Each is asked for once.
 */
function createLastVat(db: ReadableDb, unsorted: readonly string[]) {
  const known = new Map<string, LastVat | undefined>();
  const newest = db
    .select({
      paidOn: ledgerEntry.paidOn,
      category: ledgerEntry.category,
      rate: ledgerLine.rateBp,
      vatKind: ledgerLine.vatKind,
    })
    .from(ledgerEntry)
    .innerJoin(ledgerLine, and(eq(ledgerLine.entryId, ledgerEntry.id), eq(ledgerLine.position, 0)))
    .where(
      and(
        eq(ledgerEntry.party, sql.placeholder('party')),
        eq(ledgerEntry.kind, sql.placeholder('kind')),
        notInArray(ledgerEntry.category, [...unsorted]),
      ),
    )
    .orderBy(desc(ledgerEntry.paidOn), desc(ledgerEntry.seq))
    .limit(1)
    .prepare();
  return (party: string, kind: MoneyKind): LastVat | undefined => {
    const key = `${kind} ${party}`;
    if (!known.has(key)) {
      const last = newest.get({ party, kind });
      const vatKind = last?.vatKind ? { vatKind: last.vatKind } : {};
      const { paidOn = '', category = '', rate = null } = last ?? {};
      known.set(key, last && { paidOn, category, vat: { rate, ...vatKind } });
    }
    return known.get(key);
  };
}
