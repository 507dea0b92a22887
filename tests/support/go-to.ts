import type { Locator, Page } from 'playwright/test';
import { SCREENS, screenOf } from '#renderer/app/screens.ts';

/** Opens the window anew, on the focus: nothing that earlier tests have read is left in it. */
export async function openAnew(page: Page): Promise<void> {
  // Without a word to the page, which would read and draw all of it before it goes.
  await page.evaluate(() => history.replaceState(null, '', '#/'));
  await page.reload();
  await page.waitForFunction(() => document.getElementById('root')?.childElementCount !== 0);
}

/**
 * Goes to a place as a person does: by the navigation to its screen, then by the links on the way
 * (`/metrics/leads/targets` lies behind that of `/metrics/leads`). Nothing is loaded anew, so a page
 * shows what the window has kept of it.
 */
export async function goTo(page: Page, path: string): Promise<void> {
  const screen = screenOf(path) ?? SCREENS[0];
  if (!screen) throw new Error('the navigation has no screens');
  await linkTo(page.getByRole('navigation').first(), screen.path).click();
  const deeper = path
    .slice(screen.path.length)
    .split('/')
    .filter((part) => part !== '');
  const steps = screen.id === 'metrics' ? deeper.map((_, at) => deeper.slice(0, at + 1)) : [deeper];
  for (const step of steps.filter(({ length }) => length > 0)) {
    if (screen.id === 'metrics' && step.length === 1) await unfoldMetrics(page);
    await linkTo(page.getByRole('main'), [screen.path, ...step].join('/')).click();
  }
}

/** All but a dozen metrics lie behind one fold. */
async function unfoldMetrics(page: Page): Promise<void> {
  const fold = page.getByRole('button', { name: /^(?:All metrics|Toutes les métriques) \(/ });
  await fold.waitFor();
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
}

function linkTo(within: Locator, path: string): Locator {
  return within.locator(`a[href="#${path}"]`).first();
}
