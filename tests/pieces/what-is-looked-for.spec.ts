import { CONTRAST, PIECE_RULES, violations } from '../support/access-faults.ts';
import { cutOff, cutTexts } from '../support/cut-off.ts';
import { unseenStops } from '../support/focus-ring.ts';
import { expect, test } from '../support/gallery.ts';

/** Faults, as one might build them into a piece. */
const FAULTS = `
  <p id="cut" class="cut">A text of several words in a place too narrow for it</p>
  <p class="cut" title="A text that is told whole">A text that is told whole, where one asks</p>
  <p id="wide">wide</p>
  <p id="pale">pale</p>
  <button id="ringless">Ringless</button>
  <button id="nameless"></button>`;

test('each fault that is looked for in a state is found where there is one', async ({ show }) => {
  const { page } = await show('ui/Brand', 'as in the navigation');
  await page.evaluate((faults) => {
    const piece = document.querySelector<HTMLElement>('[data-piece]');
    if (!piece) throw new Error('No piece is shown.');
    piece.innerHTML = faults;
    const dress = (place: string, style: Partial<CSSStyleDeclaration>): void => {
      for (const element of document.querySelectorAll<HTMLElement>(place))
        Object.assign(element.style, style);
    };
    dress('.cut', { width: '80px', overflow: 'hidden', whiteSpace: 'nowrap' });
    dress('#wide', { width: '3000px' });
    dress('#pale', { color: '#e0dcd0' });
    dress('#ringless', { outline: 'none' });
  }, FAULTS);
  expect(await page.evaluate(cutTexts)).toEqual([expect.stringContaining('id="cut"')]);
  expect(await page.evaluate(cutOff)).toEqual([
    expect.stringContaining('id="wide"'),
    expect.stringMatching(/^MAIN is 3\d{3} wide$/),
  ]);
  expect(await violations(page, CONTRAST)).toEqual([expect.stringContaining('id="pale"')]);
  expect(await violations(page, PIECE_RULES)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^button-name: .*id="nameless"/)]),
  );
  expect(await unseenStops(page, 5)).toEqual([expect.stringContaining('id="ringless"')]);
});
