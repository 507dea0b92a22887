import type { Settings } from '#shared/features/settings/model.ts';
import type { SettingChange } from './use-setting-change.ts';

export type SettingFields = { readonly settings: Settings; readonly change: SettingChange };
