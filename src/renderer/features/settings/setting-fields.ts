import type { Settings } from '#shared/features/settings/model.ts';
import type { SettingChange } from './use-setting-change.ts';

/** What every group of setting fields is handed. */
export type SettingFields = { readonly settings: Settings; readonly change: SettingChange };
