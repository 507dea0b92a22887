import type { Page } from 'playwright/test';

/** The number at that share of the way from the smallest to the largest. */
export const at = (share: number, numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * share)] ?? Number.NaN;

/** Pixels a frame, to the right and down. */
export type Step = { readonly right: number; readonly down: number };
/** The frame at the 95th percentile while what is named by its selector goes there and returns. */
export async function scrolled(page: Page, selector: string, step: Step): Promise<number> {
  const frames = await page.evaluate(
    ([named, { right, down }]) =>
      new Promise<number[]>((resolve) => {
        const inside = document.querySelector(named);
        const lengths: number[] = [];
        let last = performance.now();
        const isScrolled = (element: Element): boolean =>
          ['auto', 'scroll'].includes(getComputedStyle(element).overflowY) &&
          (element.scrollWidth > element.clientWidth ||
            element.scrollHeight > element.clientHeight);
        let element = inside;
        while (element && !isScrolled(element)) element = element.parentElement;
        const frame = (now: number): void => {
          lengths.push(now - last);
          last = now;
          if (lengths.length > 240 || !element) return resolve(lengths.slice(2));
          const direction = lengths.length <= 120 ? 1 : -1;
          element.scrollBy({ top: down * direction, left: right * direction, behavior: 'instant' });
          requestAnimationFrame(frame);
        };
        requestAnimationFrame(frame);
      }),
    [selector, step] as const,
  );
  return at(0.95, frames);
}

/**
 * What this machine needs for scrolling nothing at all: an empty page of the grid's size in the same
 * window. Without a graphics card the processor paints, and a busy machine shows here.
 */
export async function emptyScrolled(page: Page): Promise<number> {
  await page.evaluate(() => {
    const viewport = document.createElement('div');
    const canvas = document.createElement('div');
    viewport.style.cssText = 'position:fixed;inset:120px 40px 120px 220px;overflow:auto';
    canvas.id = 'empty';
    canvas.style.cssText = 'width:60000px;height:6000px;background:linear-gradient(#fff,#eee)';
    viewport.append(canvas);
    document.body.replaceChildren(viewport);
    viewport.scrollTo({ left: 50_000, behavior: 'instant' });
  });
  return scrolled(page, '#empty', { right: -60, down: 40 });
}
