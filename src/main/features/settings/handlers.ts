import type { settingsContract } from '../../../shared/features/settings/contract.ts';
import type { SettingKey } from '../../../shared/features/settings/model.ts';
import { Refusal } from '../../../shared/ipc/refusal.ts';
import { dropUnusedQuartersAndYears } from '../../db/period-rows.ts';
import type { HandlersOf } from '../../operations/context.ts';
import { readSettings, saveSetting } from './store.ts';

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
    for (const [key, value] of Object.entries(changes)) {
      const isChanged = value !== undefined && value !== before[key as SettingKey];
      if (isChanged) saveSetting(db, key as SettingKey, value);
    }
    return readSettings(db, systemLanguage);
  },
};
