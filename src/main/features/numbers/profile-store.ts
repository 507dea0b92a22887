import { asc, eq } from 'drizzle-orm';
import { profileSchema } from '#shared/features/numbers/profile.ts';
import type { NumbersProfile } from '#shared/features/numbers/profile.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { numbersProfile } from '#main/db/schema.ts';

/** The profiles of one's own, by name. */
export function listProfiles(db: ReadableDb): NumbersProfile[] {
  const rows = db.select().from(numbersProfile).orderBy(asc(numbersProfile.name)).all();
  return rows.flatMap(({ mapping }) => {
    const read = profileSchema.safeParse(mapping);
    // One that a later version wrote waits for that version.
    return read.success ? [read.data] : [];
  });
}

/** Keeps a profile, over the one that had its name; the same again writes nothing. */
export function saveProfile(db: WritableDb, profile: NumbersProfile): void {
  const known = listProfiles(db).find(({ name }) => name === profile.name);
  if (known && JSON.stringify(known) === JSON.stringify(profile)) return;
  db.insert(numbersProfile)
    .values({ name: profile.name, mapping: profile })
    .onConflictDoUpdate({ target: numbersProfile.name, set: { mapping: profile } })
    .run();
}

/** Gives a profile another name; that nobody else has it is for the asker to see to. */
export function renameProfile(db: WritableDb, profile: NumbersProfile, to: string): void {
  const mapping = { ...profile, name: to };
  db.update(numbersProfile)
    .set({ name: to, mapping })
    .where(eq(numbersProfile.name, profile.name))
    .run();
}

/** False where there is none of that name. */
export function removeProfile(db: WritableDb, name: string): boolean {
  return db.delete(numbersProfile).where(eq(numbersProfile.name, name)).run().changes > 0;
}
