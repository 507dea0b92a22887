import type { Page } from 'playwright/test';

type Stop = {
  /** How many elements of the page come before. */
  readonly place: number;
  readonly at: string;
  readonly isVisible: boolean;
  readonly isInWindow: boolean;
};

/** How the focus shows: the outline of the element, of its label, or of what it stands in. */
function focusRing(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
    // A card may carry the ring of the one button that fills it.
    const around = [focused.parentElement, focused.parentElement?.parentElement ?? null];
    const faces = [focused, ...labels, focused.nextElementSibling, ...around];
    const isRinged = (face: Element | null): boolean => {
      if (!face) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(face);
      const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
      return isOutlined || boxShadow.includes('inset');
    };
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    return {
      place: [...document.querySelectorAll('*')].indexOf(focused),
      at: focused.outerHTML.slice(0, 140),
      isVisible: faces.some(isRinged),
      isInWindow: bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth,
    };
  });
}

/** Presses Tab so many times, or round once; gives the stops at which nobody sees where they are. */
export async function unseenStops(page: Page, mostStops: number): Promise<string[]> {
  const lost: string[] = [];
  const visited = new Set<number>();
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const { place, at, isVisible, isInWindow } = await focusRing(page);
    if (at.startsWith('<body') || visited.has(place)) break;
    visited.add(place);
    if (!isVisible || !isInWindow) lost.push(at);
  }
  return lost;
}
