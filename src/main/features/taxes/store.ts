import { asc, eq } from 'drizzle-orm';
import { taxProfileSchema } from '#shared/features/taxes/model.ts';
import type { DatedTaxProfile, TaxProfile } from '#shared/features/taxes/model.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { preparedOnce } from '#main/db/prepared.ts';
import { taxProfile } from '#main/db/ledger-schema.ts';
import { UNCOMPILED } from '#shared/kernel/uncompiled.ts';

/** Every version of the tax profile that was kept, the oldest first. */
export function keptTaxProfiles(db: ReadableDb): DatedTaxProfile[] {
  return profileRows(db)
    .all()
    .map(({ fromOn, profile }) => ({
      from: fromOn,
      ...taxProfileSchema.parse(profile, UNCOMPILED),
    }));
}

const profileRows = preparedOnce((db) =>
  db.select().from(taxProfile).orderBy(asc(taxProfile.fromOn)).prepare(),
);

/** Keeps what holds from a day on, over what was said of the same day. */
export function saveTaxProfile(db: WritableDb, fromOn: Day, profile: TaxProfile): void {
  db.insert(taxProfile)
    .values({ fromOn, profile })
    .onConflictDoUpdate({ target: taxProfile.fromOn, set: { profile } })
    .run();
}

/** Takes a version back; false where there is none of that day. */
export function removeTaxProfile(db: WritableDb, fromOn: Day): boolean {
  return db.delete(taxProfile).where(eq(taxProfile.fromOn, fromOn)).run().changes > 0;
}
