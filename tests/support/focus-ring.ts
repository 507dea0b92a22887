import type { Page } from 'playwright/test';

/** What is told of the stops so far; the tests' own, on the page. */
type Round = {
  /** What has the focus without anyone seeing it. */
  readonly lost: string[];
  readonly isOver: boolean;
};

/**
 * Looks at each stop of Tab from now on when the next key comes: by then the page has answered to the
 * focus. Where a stop was met before, or nothing has the focus, the round is over: whatever follows
 * goes nowhere.
 */
function watchStops(page: Page) {
  return page.evaluateHandle(() => {
    const lost: string[] = [];
    const visited = new Set<Element>();
    let isOver = false;
    /** How the focus shows: the outline of the element, of its label, or of what it stands in. */
    const isVisible = (focused: Element): boolean => {
      const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
      // A card may carry the ring of the one button that fills it.
      const around = [focused.parentElement, focused.parentElement?.parentElement];
      return [focused, ...labels, focused.nextElementSibling, ...around].some((face) => {
        if (!face) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(face);
        const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
        return isOutlined || boxShadow.includes('inset');
      });
    };
    const isInWindow = (focused: Element): boolean => {
      const { top, bottom, left, right } = focused.getBoundingClientRect();
      return bottom > 0 && right > 0 && top < window.innerHeight && left < window.innerWidth;
    };
    // What has the focus before the first key is no stop.
    let isLookedAt = true;
    const look = (): void => {
      if (isLookedAt) return;
      isLookedAt = true;
      const focused = document.activeElement;
      // Past the end; or between two, while a list is drawn anew.
      if (!focused || focused === document.body) return;
      isOver ||= visited.has(focused);
      if (isOver) return;
      visited.add(focused);
      if (!isVisible(focused) || !isInWindow(focused)) lost.push(focused.outerHTML.slice(0, 140));
    };
    const lookBefore = (event: KeyboardEvent): void => {
      look();
      isLookedAt = false;
      if (isOver) event.preventDefault();
    };
    window.addEventListener('keydown', lookBefore, { capture: true });
    return {
      told: () => {
        look();
        return { lost, isOver: isOver || document.activeElement === document.body };
      },
      end: () => window.removeEventListener('keydown', lookBefore, { capture: true }),
    };
  });
}

/** Presses Tab so many times, or round once; gives the stops at which nobody sees where they are. */
export async function unseenStops(page: Page, mostStops: number): Promise<readonly string[]> {
  const watch = await watchStops(page);
  let round: Round = { lost: [], isOver: false };
  for (let left = mostStops; left > 0 && !round.isOver; left -= AT_ONCE) {
    const presses = Array.from({ length: Math.min(left, AT_ONCE) }, () =>
      page.keyboard.press('Tab'),
    );
    await Promise.all(presses);
    round = await watch.evaluate(({ told }) => told());
  }
  await watch.evaluate(({ end }) => end());
  await watch.dispose();
  return round.lost;
}

/** So many keys follow one another without a word between: each has its answer by the next. */
const AT_ONCE = 5;
