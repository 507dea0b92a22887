import axe from 'axe-core';
import type { Page } from 'playwright/test';

declare global {
  // A global of the browser can only be added to as an interface.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Of a page with all its parts, and not of one part alone. */
const OF_WHOLE_PAGES = ['region', 'landmark-one-main', 'page-has-heading-one'];

/**
 * What keeps someone from using what is on the screen, by axe's rules in light; in dark all that
 * can differ is what is too pale to be read.
 */
export async function accessFaults(page: Page): Promise<string[]> {
  await changeTheme(page, 'dark');
  const dark = await violations(page, CONTRAST);
  await changeTheme(page, 'light');
  return [...(await violations(page, {})), ...dark.map((fault) => `dark: ${fault}`)];
}

/** Changes the system's theme, and waits until what fades into it has done so. */
async function changeTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.evaluate(async (framesToStayQuiet) => {
    const isBrief = ({ effect }: Animation) =>
      effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY;
    for (let quietFrames = 0; quietFrames < framesToStayQuiet; quietFrames += 1) {
      await new Promise(requestAnimationFrame);
      if (document.getAnimations().some(isBrief)) quietFrames = 0;
    }
  }, FRAMES_TO_STAY_QUIET);
}

/** A page hears of the theme in one frame, is drawn in it in another, and fades from the third. */
const FRAMES_TO_STAY_QUIET = 4;

/** All of them for a part that stands alone. */
export const PIECE_RULES: axe.RunOptions = {
  rules: Object.fromEntries(OF_WHOLE_PAGES.map((rule) => [rule, { enabled: false }])),
};

/** What is too pale to be read. */
export const CONTRAST: axe.RunOptions = { runOnly: ['color-contrast'] };

/** What axe finds by these rules in the theme that is shown. */
export async function violations(page: Page, options: axe.RunOptions): Promise<string[]> {
  await handOverAxe(page);
  return page.evaluate(violationsHere, options);
}

/** Once for each load of the page: that takes ten times as long as all the rules. */
export async function handOverAxe(page: Page): Promise<void> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.evaluate(axe.source);
}

/** What axe finds, run on the page itself, to which it was handed over. */
export async function violationsHere(asked: axe.RunOptions): Promise<string[]> {
  // What passes is not written down: on a grid that takes longer than the rules themselves. Nor
  // are the styles read a second time: no rule of these needs them apart from the page.
  const usual: axe.RunOptions = { resultTypes: ['violations'], preload: false };
  const { violations: found } = await window.axe.run(document, { ...usual, ...asked });
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
