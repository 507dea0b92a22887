import { eq } from 'drizzle-orm';
import type { Language } from '#shared/kernel/language.ts';
import { DEFAULT_SETTINGS, settingsSchema } from '#shared/features/settings/model.ts';
import type { SettingKey, Settings } from '#shared/features/settings/model.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { preparedOnce } from '#main/db/prepared.ts';
import { setting } from '#main/db/schema.ts';
import { UNCOMPILED } from '#shared/kernel/uncompiled.ts';

/**
 * The settings of the business; what was never chosen is as it ships, the language as the system's.
 * A row that a later version wrote and this one cannot read counts as not chosen.
 */
export function readSettings(db: ReadableDb, systemLanguage: Language): Settings {
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS, language: systemLanguage };
  for (const { key, value } of chosen(db).all()) {
    const field = Object.hasOwn(settingsSchema.shape, key)
      ? settingsSchema.shape[key as SettingKey].safeParse(value, UNCOMPILED)
      : null;
    if (field?.success) settings[key] = field.data;
  }
  return settingsSchema.parse(settings, UNCOMPILED);
}

const chosen = preparedOnce((db) => db.select().from(setting).prepare());

/** The keys of what was chosen, as against what ships. */
export function chosenSettings(db: ReadableDb): ReadonlySet<string> {
  return new Set(
    db
      .select({ key: setting.key })
      .from(setting)
      .all()
      .map(({ key }) => key),
  );
}

/** Writes one setting; null takes it back, and it counts as not chosen again. */
export function saveSetting(db: WritableDb, key: SettingKey, value: unknown): void {
  if (value === null) {
    db.delete(setting).where(eq(setting.key, key)).run();
    return;
  }
  db.insert(setting)
    .values({ key, value })
    .onConflictDoUpdate({ target: setting.key, set: { value } })
    .run();
}
