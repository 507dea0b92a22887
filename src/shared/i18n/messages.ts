import { en as focusEn } from '../features/focus/messages/en.ts';
import { fr as focusFr } from '../features/focus/messages/fr.ts';
import { en as metricsEn } from '../features/metrics/messages/en.ts';
import { fr as metricsFr } from '../features/metrics/messages/fr.ts';
import { en as plansEn } from '../features/plans/messages/en.ts';
import { fr as plansFr } from '../features/plans/messages/fr.ts';
import { en as settingsEn } from '../features/settings/messages/en.ts';
import { fr as settingsFr } from '../features/settings/messages/fr.ts';
import { en as targetsEn } from '../features/targets/messages/en.ts';
import { fr as targetsFr } from '../features/targets/messages/fr.ts';
import { en as valuesEn } from '../features/values/messages/en.ts';
import { fr as valuesFr } from '../features/values/messages/fr.ts';
import { en as vaultEn } from '../features/vault/messages/en.ts';
import { fr as vaultFr } from '../features/vault/messages/fr.ts';
import { en as commandEn } from './commands/en.ts';
import { fr as commandFr } from './commands/fr.ts';
import { en as commonEn } from './common/en.ts';
import { fr as commonFr } from './common/fr.ts';
import { en as errorsEn } from './errors/en.ts';
import { fr as errorsFr } from './errors/fr.ts';
import { en as firstRunEn } from './first-run/en.ts';
import { fr as firstRunFr } from './first-run/fr.ts';
import { en as gridFileEn } from './grid-file/en.ts';
import { fr as gridFileFr } from './grid-file/fr.ts';
import { en as menuEn } from './menu/en.ts';
import { fr as menuFr } from './menu/fr.ts';
import { en as shellEn } from './shell/en.ts';
import { fr as shellFr } from './shell/fr.ts';
import type { WordsOf } from '../kernel/words-of.ts';
import type { Locale } from './format.ts';

const french = {
  common: commonFr,
  shell: shellFr,
  firstRun: firstRunFr,
  menu: menuFr,
  gridFile: gridFileFr,
  errors: errorsFr,
  command: commandFr,
  settings: settingsFr,
  vault: vaultFr,
  focus: focusFr,
  plans: plansFr,
  values: valuesFr,
  metrics: metricsFr,
  targets: targetsFr,
} as const;

/** All words of the product, literally as in French: their types know each ICU argument. */
export type Messages = typeof french;

const english: WordsOf<Messages> = {
  common: commonEn,
  shell: shellEn,
  firstRun: firstRunEn,
  menu: menuEn,
  gridFile: gridFileEn,
  errors: errorsEn,
  command: commandEn,
  settings: settingsEn,
  vault: vaultEn,
  focus: focusEn,
  plans: plansEn,
  values: valuesEn,
  metrics: metricsEn,
  targets: targetsEn,
};

/**
 * Every text that a person reads, in both languages. English is typed by its keys; that its ICU
 * arguments are those of French is shown by a test, which is why its type may be French's here.
 */
export const messages: Readonly<Record<Locale['language'], Messages>> = {
  fr: french,
  en: english as Messages,
};
