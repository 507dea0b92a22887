/* Both run on the page itself. */

/** The controls and headings that reach beyond the window, and that no scroller can bring in. */
export function cutOff(): string[] {
  // What scrolls the whole screen must not have to be scrolled sideways.
  const content = document.querySelector('main') ?? document.querySelector('#root > div');
  const canScroll = (element: Element | null): boolean => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const scrolls = /auto|scroll/.test(getComputedStyle(at).overflowX);
      if (scrolls && at.scrollWidth > at.clientWidth && at !== content) return true;
    }
    return false;
  };
  const found: string[] = [];
  for (const element of document.querySelectorAll('h1, h2, h3, a, button, input, textarea, p')) {
    const { left, right, width } = element.getBoundingClientRect();
    const isSeen =
      element.checkVisibility({ visibilityProperty: true }) &&
      width > 1 &&
      !element.closest('.visually-hidden');
    if (isSeen && (left < -1 || right > window.innerWidth + 1) && !canScroll(element)) {
      found.push(element.outerHTML.slice(0, 140));
    }
  }
  for (const scroller of [document.documentElement, content]) {
    if (scroller && scroller.scrollWidth > scroller.clientWidth) {
      found.push(`${scroller.tagName} is ${scroller.scrollWidth} wide`);
    }
  }
  return found;
}

/** Texts that are clipped at their end, or below, and that no title tells whole. */
export function cutTexts(): string[] {
  const found: string[] = [];
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const clips = /hidden|clip/;
    const isCutAside = clips.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
    const isCutBelow = clips.test(overflowY) && element.scrollHeight > element.clientHeight + 2;
    if (!isCutAside && !isCutBelow) continue;
    // Of no size: only read aloud.
    const isSeen = element.checkVisibility({ visibilityProperty: true }) && element.clientWidth > 1;
    const text = element.innerText.trim();
    if (isSeen && text !== '' && !element.closest('[title]')) {
      found.push(`${text.slice(0, 60)}: ${element.outerHTML.slice(0, 100)}`);
    }
  }
  return found;
}
