import { expect, test } from '../support/electron-app.ts';
import { goTo } from '../support/go-to.ts';

test('one key hides every amount on the screen and remembers it; paper has them', async ({
  borrowApp,
}) => {
  const { page } = await borrowApp({ isSample: true, language: 'fr-FR' });
  const shown = page.locator('main');
  await goTo(page, '/ledger');
  await expect(shown).toContainText(/\d\u202F?€|\d\u00A0€/);
  await page.keyboard.press('Control+Shift+H');
  await expect(shown).toContainText('•••');
  await expect(shown).not.toContainText(/\d[\u202F\u00A0 ]?€/);
  await goTo(page, '/grid');
  await expect(shown).toContainText('•••');
  await expect(shown).not.toContainText(/\d[\u202F\u00A0 ]?€/);
  await page.evaluate(() => {
    location.hash = '#/print/reviews/report/2026-Q4';
  });
  await expect(page.locator('body')).toContainText(/\d[\u202F\u00A0 ]?€/);
  await page.evaluate(() => {
    location.hash = '#/ledger';
  });
  await expect(shown).toContainText('•••');
  await page.keyboard.press('Control+Shift+H');
  await expect(shown).toContainText(/\d[\u202F\u00A0 ]?€/);
});
