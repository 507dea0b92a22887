import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import type { Call, PreparedBusiness } from './business-copies.ts';
import type { BorrowOptions, RunningApp } from './electron-app.ts';

/** Opens the app, as either fixture does. */
export type OpenApp = (options?: BorrowOptions) => Promise<RunningApp>;

/** Passes the first run: nothing is followed, nothing typed. */
export async function passFirstRun(call: Call, language: 'fr' | 'en'): Promise<void> {
  await call('settings.change', {
    is_first_run_done: true,
    language,
    business_model: 'digital_products',
    lean_stage: 'revenue',
  });
}

const STARTED: PreparedBusiness = { name: 'started', day: '2026-11-22', fill: passFirstRun };

/** A business that is past its first run, opened on its focus. */
export async function startBusiness(
  openApp: OpenApp,
  options: BorrowOptions = {},
): Promise<RunningApp> {
  return openApp({ business: STARTED, place: '/', ...options });
}

/**
 * What keeps someone from using what is on the screen, by axe's rules in light; in dark all that
 * can differ is what is too pale to be read.
 */
export async function accessFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await faultsOf(page, ['color-contrast']);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...(await faultsOf(page)), ...dark.map((fault) => `dark: ${fault}`)];
}

async function faultsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode();
  // What passes is not written down: on a grid that takes longer than the rules themselves.
  // Nor are the styles read a second time: no rule of these needs them apart from the page.
  builder.options({ resultTypes: ['violations'], preload: false });
  if (rules) builder.withRules([...rules]);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
