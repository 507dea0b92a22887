import type { settingsContract } from '#shared/features/settings/contract.ts';
import type { SettingKey, Settings } from '#shared/features/settings/model.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { dropUnusedQuartersAndYears } from '#main/db/period-rows.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { refuseOtherYear } from '../ledger/final-number-store.ts';
import { listPacts } from '../focus/store.ts';
import { knownMetrics } from '../metrics/known-metrics.ts';
import { listTargetDecisions } from '../targets/store.ts';
import { listMeasurements } from '../values/store.ts';
import { chosenSettings, readSettings, saveSetting } from './store.ts';

export const settingsHandlers: HandlersOf<typeof settingsContract> = {
  'settings.read': ({ db, systemLanguage }) => readSettings(db, systemLanguage),

  'settings.change': ({ db, clock, systemLanguage }, changes) => {
    const before = readSettings(db, systemLanguage);
    const start = changes.business_year_start;
    if (start !== undefined && start !== before.business_year_start) {
      // The same key would name other months: what is attached to a quarter would move with it.
      if (!dropUnusedQuartersAndYears(db)) {
        throw new Refusal('business_year_in_use', { field: 'business_year_start' });
      }
    }
    const { currency, year_end: after } = changes;
    if (after !== undefined) refuseOtherYear(db, { before: before.year_end, after });
    if (
      currency !== undefined &&
      currency !== before.currency &&
      hasAmounts(db, before, clock.today())
    ) {
      throw new Refusal('currency_in_use', { field: 'currency' });
    }
    const chosen = chosenSettings(db);
    const { lean_stage: to } = changes;
    if (to && to !== before.lean_stage && changes.stage_changes === undefined) {
      const change = { from: before.lean_stage, to, on: clock.today(), because: '', wasOpen: null };
      saveSetting(db, 'stage_changes', [...before.stage_changes, change]);
    }
    for (const [key, value] of Object.entries(changes)) {
      // What equals the default is kept too: a language that was chosen outlives the system's.
      const isSame = chosen.has(key) && isEqual(value, before[key as SettingKey]);
      if (value !== undefined && !isSame) saveSetting(db, key as SettingKey, value);
    }
    return readSettings(db, systemLanguage);
  },

  'settings.startAtLogin': ({ desktop }) => desktop.startAtLogin(),

  'settings.setStartAtLogin': async ({ desktop }, { isOn }) => {
    if ((await desktop.startAtLogin()) === 'impossible') throw new Refusal('not_installed');
    await desktop.setStartAtLogin(isOn);
    return desktop.startAtLogin();
  },
};

/** Some settings are lists. */
function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Nothing says what an amount is worth in another currency: once there is one, all stay in this. */
function hasAmounts(db: ReadableDb, { ltv_method: ltvMethod }: Settings, today: Day): boolean {
  const metrics = knownMetrics(db, { ltvMethod, today });
  const isMoney = (id: string) =>
    metrics.get(id)?.timeline.versions.some(({ definition }) => definition.unit === 'money') ??
    false;
  return (
    listMeasurements(db).some(({ metric }) => isMoney(metric)) ||
    listTargetDecisions(db).some(({ metric }) => isMoney(metric)) ||
    listPacts(db).some(({ guardrail }) => guardrail !== null && isMoney(guardrail.metric))
  );
}
