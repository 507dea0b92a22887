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

/** Hints in empty fields that are longer than their field. */
export function cutHints(): string[] {
  const brush = document.createElement('canvas').getContext('2d');
  const fields = document.querySelectorAll<HTMLInputElement>('input[placeholder]');
  const found: string[] = [];
  for (const field of fields) {
    const { font, paddingLeft, paddingRight } = getComputedStyle(field);
    const isSeen = field.value === '' && field.checkVisibility({ visibilityProperty: true });
    if (!brush || !isSeen) continue;
    brush.font = font;
    const needed = brush.measureText(field.placeholder).width;
    const room =
      field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    if (needed > room + 1) found.push(`${field.placeholder} needs ${needed}, has ${room}`);
  }
  return found;
}

/** What is scrolled downwards within what is scrolled too; not what stays beside it meanwhile. */
export function nestedScrollers(within: string): string[] {
  const scrollers = [...document.querySelectorAll(`${within} *, ${within}`)].filter(
    (element) =>
      element.tagName !== 'TEXTAREA' &&
      /auto|scroll/.test(getComputedStyle(element).overflowY) &&
      element.clientHeight > 0 &&
      element.scrollHeight > element.clientHeight + 1 &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  const stays = (inner: Element, outer: Element): boolean => {
    for (let at: Element | null = inner; at && at !== outer; at = at.parentElement) {
      if (getComputedStyle(at).position === 'sticky') return true;
    }
    return false;
  };
  return scrollers
    .filter((inner) =>
      scrollers.some((outer) => outer !== inner && outer.contains(inner) && !stays(inner, outer)),
    )
    .map((inner) => `scrolled within what is scrolled: ${inner.outerHTML.slice(0, 100)}`);
}

/** Dialogs, menus and lists that reach beyond the window at their top or foot. */
export function beyondWindow(): string[] {
  return [...document.querySelectorAll('[role=dialog], [role=menu], [role=listbox]')]
    .filter((over) => {
      const { top, bottom, height } = over.getBoundingClientRect();
      const isSeen = height > 1 && over.checkVisibility({ visibilityProperty: true });
      const isHeld = over.parentElement?.closest('[role=dialog], [role=menu]') ?? null;
      return isSeen && isHeld === null && (top < -1 || bottom > window.innerHeight + 1);
    })
    .map((over) => `beyond the window: ${over.outerHTML.slice(0, 100)}`);
}

/** Shapes and words of drawings that were given no colour, and are black in every theme. */
export function paintedBlack(): string[] {
  const shapes = 'path, polygon, polyline, rect, circle, ellipse, text';
  return [
    ...document.querySelectorAll<SVGGraphicsElement>('svg :is(SHAPES)'.replace('SHAPES', shapes)),
  ]
    .filter(
      (shape) =>
        getComputedStyle(shape).fill === 'rgb(0, 0, 0)' &&
        shape.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    )
    .map((shape) => `painted in no colour of ours: ${shape.outerHTML.slice(0, 100)}`);
}

/** Amounts in fields that can still be read where amounts are hidden. */
export function shownAmounts(): string[] {
  const root = document.documentElement;
  root.toggleAttribute('data-hides-amounts', true);
  const found = [...document.querySelectorAll('input')].filter((field) => {
    // From a hundred on: what is smaller may be a rate of exchange.
    const isAmount = /^[-+]?\d{1,3}(?:\D?\d{3})*(?<=\d{3})[.,]\d\d$/.test(field.value);
    const isHidden = getComputedStyle(field).getPropertyValue('-webkit-text-security') === 'disc';
    return isAmount && !isHidden && field !== document.activeElement && field.checkVisibility();
  });
  root.toggleAttribute('data-hides-amounts', false);
  return found.map((field) => `an amount that is not hidden: ${field.outerHTML.slice(0, 160)}`);
}
