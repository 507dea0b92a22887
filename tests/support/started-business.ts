import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expect } from './electron-app.ts';
import type { LaunchOptions, RunningApp } from './electron-app.ts';

/** Opens the app, as the fixture does. */
export type LaunchApp = (options?: LaunchOptions) => Promise<RunningApp>;

/** Calls an operation as the window does; a refusal fails the test. */
export async function callOperation(page: Page, name: string, input: unknown): Promise<void> {
  const answer = await page.evaluate(
    async ([operation, handed]) => window.api.call(operation, handed),
    [name, input] as const,
  );
  expect(answer, name).toMatchObject({ ok: true });
}

/** Waits until the window shows something. */
async function waitForScreen(page: Page): Promise<void> {
  await page.waitForFunction(() => document.getElementById('root')?.childElementCount !== 0);
}

/** A business that is past its first run: nothing followed, nothing typed. */
export async function startBusiness(
  launchApp: LaunchApp,
  options: LaunchOptions = {},
): Promise<RunningApp> {
  const running = await launchApp(options);
  await waitForScreen(running.page);
  await callOperation(running.page, 'settings.change', {
    is_first_run_done: true,
    language: options.language?.startsWith('fr') === true ? 'fr' : 'en',
    business_model: 'digital_products',
    lean_stage: 'revenue',
  });
  await goTo(running.page, '/');
  return running;
}

/** Goes to a screen and reads everything anew. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((target) => {
    location.hash = `#${target}`;
  }, path);
  await page.reload();
  await waitForScreen(page);
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
  builder.options({ resultTypes: ['violations'] });
  if (rules) builder.withRules([...rules]);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
