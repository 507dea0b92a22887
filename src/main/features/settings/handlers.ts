import type { settingsContract } from '../../../shared/features/settings/contract.ts';
import type { SettingKey } from '../../../shared/features/settings/model.ts';
import { Refusal } from '../../../shared/ipc/refusal.ts';
import { dropUnusedQuartersAndYears } from '../../db/period-rows.ts';
import type { HandlersOf } from '../../operations/context.ts';
import { chosenSettings, readSettings, saveSetting } from './store.ts';

/** Settings: read all, change some. */
export const settingsHandlers: HandlersOf<typeof settingsContract> = {
  'settings.read': ({ db, systemLanguage }) => readSettings(db, systemLanguage),

  'settings.change': ({ db, systemLanguage }, changes) => {
    const before = readSettings(db, systemLanguage);
    const start = changes.business_year_start;
    if (start !== undefined && start !== before.business_year_start) {
      // The same key would name other months: what is attached to a quarter would move with it.
      if (!dropUnusedQuartersAndYears(db)) {
        throw new Refusal('business_year_in_use', { field: 'business_year_start' });
      }
    }
    const chosen = chosenSettings(db);
    for (const [key, value] of Object.entries(changes)) {
      // What equals the default is kept too: a language that was chosen outlives the system's.
      const isSame = chosen.has(key) && value === before[key as SettingKey];
      if (value !== undefined && !isSame) saveSetting(db, key as SettingKey, value);
    }
    return readSettings(db, systemLanguage);
  },
};
