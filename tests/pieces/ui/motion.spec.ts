import type { Page } from 'playwright/test';
import { expect, showState, test } from '#tests/support/gallery.ts';

test.beforeEach(async ({ galleryPage: page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
});

test.afterEach(async ({ galleryPage: page }) => {
  await page.evaluate(() => window.heldFrames?.letGo());
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

declare global {
  // A global of the browser can only be added to as an interface.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Window {
    heldFrames?: HeldFrames | undefined;
  }
}

type HeldFrames = {
  readonly waiting: Map<number, FrameRequestCallback>;
  readonly letGo: () => void;
};

/** From here on time stands still, and a frame comes when the test says so. */
async function holdFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const request = window.requestAnimationFrame.bind(window);
    const cancel = window.cancelAnimationFrame.bind(window);
    const waiting = new Map<number, FrameRequestCallback>();
    const begun = performance.now();
    performance.now = () => begun;
    let count = 0;
    window.requestAnimationFrame = (callback) => {
      count += 1;
      waiting.set(count, callback);
      return count;
    };
    window.cancelAnimationFrame = (frame) => void waiting.delete(frame);
    const letGo = (): void => {
      Object.assign(window, { requestAnimationFrame: request, cancelAnimationFrame: cancel });
      Reflect.deleteProperty(performance, 'now');
      window.heldFrames = undefined;
    };
    window.heldFrames = { waiting, letGo };
  });
}

/** The frame that comes so many milliseconds after all stood still. */
async function frameIn(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((later) => {
    const waiting = window.heldFrames?.waiting;
    const due = [...(waiting?.values() ?? [])];
    waiting?.clear();
    for (const callback of due) callback(performance.now() + later);
  }, milliseconds);
}

const framesAsked = (page: Page) => page.evaluate(() => window.heldFrames?.waiting.size);

/** What is seen of a value and its mark while they change: what is drawn over them, or themselves. */
const seen = (page: Page): Promise<readonly string[]> =>
  page.locator('[data-passes]').evaluateAll((elements) =>
    elements.map((element) => {
      const over = getComputedStyle(element, '::after').content;
      return over === 'none' ? element.textContent : over.replaceAll('"', '').replace(' / ', '');
    }),
  );

/** What is there for whoever does not look. */
const said = (page: Page) => page.getByRole('paragraph').ariaSnapshot();

const change = (page: Page) => page.getByRole('button', { name: 'Change' }).click();

test('a changed number counts to the new one, and says it at once', async ({ show }) => {
  const { page } = await show('ui/motion/Counted', 'before it changes');
  const box = await page.locator('[data-passes=counting]').boundingBox();
  await holdFrames(page);
  await change(page);
  expect(await seen(page)).toEqual(['410', '■']);
  expect(await said(page)).toBe('- paragraph: 520 on track');
  await frameIn(page, 40);
  const [number, mark] = await seen(page);
  expect(Number(number)).toBeGreaterThan(410);
  expect(Number(number)).toBeLessThan(520);
  expect(mark).toBe('■');
  expect(await said(page)).toBe('- paragraph: 520 on track');
  expect(await page.locator('[data-passes=counting]').boundingBox()).toEqual(box);
  await frameIn(page, 130);
  expect(await seen(page)).toEqual(['520', '●']);
  expect(await page.locator('[data-passing]').count()).toBe(0);
});

test('a status mark turns into the next one', async ({ show }) => {
  const { page } = await show('ui/motion/Counted', 'before it changes');
  await holdFrames(page);
  await change(page);
  const [turning] = await page.evaluate(() =>
    document.getAnimations().map((one) => one.effect?.getComputedTiming().duration),
  );
  expect(turning).toBe(120);
  await frameIn(page, 0);
  expect((await seen(page))[1]).toBe('■');
});

test('nothing is left of a number that goes while it counts', async ({ show }) => {
  const { page } = await show('ui/motion/Counted', 'before it changes');
  await holdFrames(page);
  await change(page);
  const asked = await framesAsked(page);
  await page.getByRole('button', { name: 'Take away' }).click();
  expect(await framesAsked(page)).toBe((asked ?? 0) - 2);
});

test('the number of another metric is no changed number', async ({ show }) => {
  const { page } = await show('ui/motion/Counted', 'before another takes its place');
  await holdFrames(page);
  await change(page);
  expect(await seen(page)).toEqual(['520', '●']);
});

test('where motion is reduced, all is at once what it is', async ({ show }) => {
  const { page } = await show('ui/motion/Counted', 'before it changes');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await holdFrames(page);
  await change(page);
  expect(await seen(page)).toEqual(['520', '●']);
  expect(await said(page)).toBe('- paragraph: 520 on track');
});

test('the line of a chart draws its last segment when a value comes in', async ({ show }) => {
  const { page } = await show('parts/chart/Chart', 'before a value comes in');
  const begun = async (): Promise<readonly unknown[]> => {
    await expect(page.locator('figure svg').getByText('49').last()).toBeVisible();
    return page.evaluate(async () => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent === 'Enter')?.click();
      // React draws what a click changed in the microtask after it.
      await new Promise<void>((drawn) => queueMicrotask(() => queueMicrotask(drawn)));
      return document.getAnimations().map((one) => one.effect?.getTiming().duration);
    });
  };
  expect(await begun()).toEqual([120]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await showState(page, 'parts/chart/Chart', 'before a value comes in', {});
  expect(await begun()).toEqual([]);
});

const WITH_CONTROLS = [
  ['app/first-run/FirstRunTop', 'radio'],
  ['features/metrics/MetricsPage', 'switch'],
  ['parts/command/CommandMenu', 'menuitem'],
] as const;

test('nothing of the component library moves', async ({ galleryPage: page }) => {
  for (const [piece, role] of WITH_CONTROLS) {
    const [state = ''] = await page.evaluate((name) => window.gallery.statesOf(name), piece);
    await showState(page, piece, state, {});
    await page
      .getByRole(role)
      .last()
      .evaluate((control: HTMLElement) => control.click());
    const moving = await page.evaluate(() => [
      ...document.getAnimations().map((one) => String(one.effect?.getTiming().duration)),
      ...[...document.querySelectorAll('body *')]
        .filter((element) => !/^0s(, 0s)*$/.test(getComputedStyle(element).transitionDuration))
        .map(({ className }) => className),
    ]);
    expect(moving, piece).toEqual([]);
  }
});
